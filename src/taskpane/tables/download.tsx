// Owns taking the chosen table away as a file, or by the clipboard where the host saves no file.
import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../../dataset/language";
import { freeSheetName } from "../../workbook/excel/free-name";
import { csvOf, type FileOf, save, tabbed, xlsxOf } from "../shared/download";
import { useSpeech } from "../shared/language";
import { useViewStyles } from "../shared/view-styles";
import type { TableRequest } from "./request";

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "8px" } });

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const fileOf = ({ table, options: { title, below } }: TableRequest, language: Language): FileOf => ({
  table,
  title,
  below: below.filter((line) => typeof line === "string"),
  language,
});

type Said = "saved" | "copied" | "refused";

export const TableDownload = ({ request }: { request: TableRequest }) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, messages } = useSpeech();
  const words = messages.download;
  const [said, setSaid] = useState<Said>();
  useEffect(() => setSaid(undefined), [request]);

  const file = fileOf(request, language);
  const name = `azcn-${file.table.id}`;
  const offer = (label: string, take: () => Promise<Said> | Said) => (
    <Button
      onClick={() =>
        void Promise.resolve()
          .then(take)
          .catch((): Said => "refused")
          .then(setSaid)
      }
    >
      {label}
    </Button>
  );
  return (
    <section>
      <h2 className={shared.subheading}>{words.heading}</h2>
      <div className={styles.row}>
        {offer(words.asExcel, async (): Promise<Said> => {
          const bytes = await xlsxOf(file, freeSheetName(file.table.label, []));
          save(`${name}.xlsx`, XLSX, bytes as Uint8Array<ArrayBuffer>);
          return "saved";
        })}
        {offer(words.asCsv, () => {
          // The mark says that it is UTF-8.
          save(`${name}.csv`, "text/csv;charset=utf-8", "\ufeff", csvOf(file));
          return "saved";
        })}
        {offer(words.copy, async (): Promise<Said> => {
          await navigator.clipboard.writeText(tabbed(file));
          return "copied";
        })}
      </div>
      <p role="status" className={shared.quiet}>
        {said ? words[said] : words.hint}
      </p>
    </section>
  );
};
