// Owns the list of what AZCN has put into the workbook: tables, to be chosen from, and formulas.
import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { dataset } from "../../dataset/current";
import { listTables } from "../../dataset/table";
import type { InsertedTable } from "../../workbook/inventory/inserted-tables";
import type { Inventory } from "../../workbook/inventory/inventory";
import { useSpeech } from "../shared/language";
import { useViewStyles } from "../shared/view-styles";

const MOST_PLACES = 5;

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: "0 0 8px", padding: 0, listStyleType: "none" },
});

interface WorkbookInventoryProps {
  inventory: Inventory;
  /** Ids of the tables that are not to be refreshed. */
  leftOut: ReadonlySet<string>;
  onLeftOut: (leftOut: ReadonlySet<string>) => void;
  onAdopt: (copy: InsertedTable, label: string) => void;
}

export const WorkbookInventory = ({ inventory, leftOut, onLeftOut, onAdopt }: WorkbookInventoryProps) => {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, messages, number } = useSpeech();
  const words = messages.workbook;
  const { tables, copies, gone, formulas } = inventory;
  const labels = new Map(listTables(dataset, language).map(({ id, label }) => [id, label]));
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(leftOut);
    if (isChosen) next.delete(id);
    else next.add(id);
    onLeftOut(next);
  };
  return (
    <section>
      <h2 className={shared.subheading}>{words.tables(number(tables.length))}</h2>
      {tables.length === 0 && <p className={shared.quiet}>{words.noTables}</p>}
      <ul className={styles.list}>
        {tables.map(({ record, sheet, address }) => (
          <li key={record.id}>
            <Checkbox
              checked={!leftOut.has(record.id)}
              onChange={(_, { checked }) => choose(record.id, checked === true)}
              label={words.tableAt(labelOf(record.table), sheet, address, record.edition)}
            />
          </li>
        ))}
      </ul>
      {copies.map((copy) => {
        const label = labelOf(copy.record.table);
        const said = words.copyAt(label, copy.sheet, copy.address);
        return (
          <p key={copy.id} className={shared.quiet}>
            {said}{" "}
            <Button size="small" aria-label={`${words.adopt}: ${said}`} onClick={() => onAdopt(copy, label)}>
              {words.adopt}
            </Button>
          </p>
        );
      })}
      {gone.length > 0 && (
        <p className={shared.quiet}>{words.gone(gone.map(({ table }) => labelOf(table)).join(", "))}</p>
      )}
      <h2 className={shared.subheading}>{words.formulas(number(formulas.length))}</h2>
      {formulas.length === 0 ? (
        <p className={shared.quiet}>{words.noFormulas}</p>
      ) : (
        <FormulaSheets inventory={inventory} />
      )}
    </section>
  );
};

/** How many formulas each sheet holds, and where the first ones are. */
const FormulaSheets = ({ inventory: { formulas } }: { inventory: Inventory }) => {
  const styles = useStyles();
  const { messages, number } = useSpeech();
  const sheets = [...new Set(formulas.map(({ sheet }) => sheet))];
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => {
        const own = formulas.filter((one) => one.sheet === sheet);
        const first = own.slice(0, MOST_PLACES).map(({ address }) => address);
        const places = own.length > MOST_PLACES ? `${first.join(", ")}…` : first.join(", ");
        return (
          <li key={sheet} className={styles.text}>
            {messages.workbook.formulasOn(sheet, number(own.length), places)}
          </li>
        );
      })}
    </ul>
  );
};
