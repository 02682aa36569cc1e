// An address leads to a page: the pane, the documents and the exported workbook make a link of it.
import { rowsOf } from "../package";
import { at, type Rule } from "./rule";

const isPage = (address: string): boolean => {
  if (!URL.canParse(address) || /[\s"<>\\^`{|}]/.test(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return (
    /^https?:$/.test(protocol) && /^[a-z]+:\/\//i.test(address) && hostname.includes(".") && username === ""
  );
};

export const addresses: Rule = function* (pkg) {
  for (const { name, schema } of pkg.descriptor.resources)
    for (const { name: column } of schema.fields.filter(({ format }) => format === "uri"))
      for (const row of rowsOf(pkg, name)) {
        const address = row.cells[column] ?? "";
        if (address !== "" && !isPage(address))
          yield at(
            row,
            column,
            `${JSON.stringify(address.slice(0, 80))} is not the address of a page`,
            "write it in full, beginning with https:// or http://",
          );
      }
};
