// Owns an Excel for tests: the genuine client's globals, and the workbook behind them.
import { loadHost } from "../../scripts/host-bundle";
import type { NodeOptions, NodeWorkbench } from "../../workbench/host/node";

// The code under test finds Excel, Office and CustomFunctions where a page has them.
export const startExcel = async (options?: NodeOptions): Promise<NodeWorkbench> => {
  const excel = await loadHost().startNodeWorkbench(options);
  const { Excel, Office, OfficeExtension, CustomFunctions } = excel;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  return excel;
};
