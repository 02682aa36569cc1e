// Owns colouring the cells that differ from the dataset; nothing else of them changes.
import type { Dataset } from "../../dataset/dataset";
import type { Progress } from "../change/progress";
import { runTransaction, type Transaction } from "../change/transaction";
import { type RefreshOptions, compareAgreed } from "./refresh-tables";

const COLOUR = "#FFE699";
const READ: Excel.CellPropertiesLoadOptions = { format: { fill: { color: true, pattern: true } } };

export const canColour = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.9");

/** How many were coloured; refuses where a cell is not any more what the user was shown. */
export const colourCells = async (
  dataset: Dataset,
  agreed: RefreshOptions["agreed"],
  progress: Progress = {},
): Promise<number> => {
  const places = agreed.flatMap(({ differences }) => differences);
  const cells = ({ workbook }: Excel.RequestContext): Excel.Range[] =>
    places.map(({ sheet, address }) => workbook.worksheets.getItem(sheet).getRange(address));
  const fills = async (context: Excel.RequestContext) => {
    const read = cells(context).map((cell) => cell.getCellProperties(READ));
    await context.sync();
    return read.map(({ value }) => value[0]![0]!.format!.fill!);
  };
  await runTransaction(async (context): Promise<Transaction> => {
    await compareAgreed(context, dataset, agreed);
    const former = await fills(context);
    return {
      kind: "colour",
      at: places[0] && { sheet: places[0].sheet, address: places[0].address },
      patches: [],
      end: (writing) => cells(writing).forEach(({ format }) => (format.fill.color = COLOUR)),
      rollBack: async (writing) => {
        const present = await fills(writing);
        cells(writing).forEach((cell, at) => {
          // Somebody may have given it another meanwhile.
          if (present[at]!.color?.toUpperCase() !== COLOUR) return;
          const { pattern, color } = former[at]!;
          const fill = pattern === "None" ? { pattern: "None" as const } : { color };
          cell.setCellProperties([[{ format: { fill } }]]);
        });
        return undefined;
      },
    };
  }, progress);
  return places.length;
};
