// Owns the ribbon's commands. They open the pane and never write: what goes into the workbook is seen first.
import { requestPane } from "./pane-request";

const showTable = (table?: string) => async (event: Office.AddinCommands.Event) => {
  if (table) requestPane({ table });
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
};

export const associateCommands = (): void => {
  Office.actions.associate("openPane", showTable());
  Office.actions.associate("showAgreements", showTable("agreements"));
  Office.actions.associate("showLoans", showTable("loans"));
};
