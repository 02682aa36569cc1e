// Evaluates formulas, each in the first cell of its own sheet.
import { formatArea } from "../../workbench/host/address";
import type { NodeWorkbench } from "../../workbench/host/node";
import type { CellValue } from "../../workbench/host/workbench";

export type Evaluated = {
  formula: string;
  // The cell's value, or the rows of a spilled array; "" for a blank cell, errors as "#N/A".
  value?: CellValue | CellValue[][];
  // The error of a single cell, or "parse" for a formula that cannot be read.
  error?: string;
  // The error's sentence, from the innermost AZCN call.
  message?: string;
  // The sentences of errors in a spilled array, by cell, as if the formula were in A1.
  messages?: Record<string, string>;
};

export const evaluate = async (
  { host: { engine } }: NodeWorkbench,
  formulas: readonly string[],
): Promise<Evaluated[]> => {
  const first = { row: 0, column: 0, rows: 1, columns: 1 };
  const sheets = formulas.map((formula) => {
    if (!/^=./s.test(formula) || !engine.calculation.parses(formula)) return null;
    const sheetId = engine.addSheet().getSheetId();
    engine.write(sheetId, first, [[{ kind: "formula", formula }]]);
    return sheetId;
  });
  await engine.calculation.settle();
  return formulas.map((formula, index) => {
    const sheetId = sheets[index];
    if (!sheetId) return { formula, error: "parse" };
    const area = engine.spillAt(sheetId, 0, 0) ?? first;
    const cells = engine.cells(sheetId, area);
    const single = cells[0]![0]!;
    if (area.rows * area.columns === 1) {
      if (single.kind !== "error") return { formula, value: single.value };
      const message = engine.notes.message(sheetId, 0, 0);
      return { formula, value: single.value, error: String(single.value), ...(message ? { message } : {}) };
    }
    const messages: Record<string, string> = {};
    cells.forEach((line, row) =>
      line.forEach(({ kind }, column) => {
        const message = kind === "error" ? engine.notes.message(sheetId, row, column) : "";
        if (message) messages[formatArea({ row, column, rows: 1, columns: 1 })] = message;
      }),
    );
    const value = cells.map((line) => line.map((cell) => cell.value));
    return { formula, value, ...(Object.keys(messages).length > 0 ? { messages } : {}) };
  });
};
