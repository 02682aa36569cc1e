// Owns the ribbon's commands. They open the pane and never write: what goes into the workbook is seen first.
import { dataset } from "../dataset/current";
import { type PaneRequest, requestPane } from "./pane-request";

const showPane = (request?: PaneRequest) => async (event: Office.AddinCommands.Event) => {
  if (request) requestPane(request);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
};

/** Opens the pane on the figure behind the selected cell; on the search, where the cell is none of ours. */
const showSource = async (event: Office.AddinCommands.Event) => {
  try {
    // Loaded when first asked for: functions and commands come first, and stay small.
    const { subjectBehindSelection } = await import("../workbook/show-source");
    requestPane({ figure: (await subjectBehindSelection(dataset)) ?? "" });
  } catch {
    requestPane({ figure: "" });
  }
  await showPane()(event);
};

export const associateCommands = (): void => {
  Office.actions.associate("openPane", showPane());
  Office.actions.associate("showAgreements", showPane({ table: "agreements" }));
  Office.actions.associate("showLoans", showPane({ table: "loans" }));
  Office.actions.associate("refreshTables", showPane({ action: "refresh" }));
  Office.actions.associate("freezeAndCite", showPane({ action: "freeze" }));
  Office.actions.associate("showSource", showSource);
};
