// Owns which Excel this is, for a report. The one module that knows Microsoft's helpers: it is loaded when it is read.
import { Utilities } from "@microsoft/office-js-helpers";
import { dataset } from "../../dataset/current";
import { editionName } from "../../dataset/table";

const NEWEST = 40;

/** The highest version of the set that this host has; "none" where it has no such set. */
const newestOf = (set: string): string => {
  for (let minor = NEWEST; minor > 0; minor -= 1) {
    if (Office.context.requirements.isSetSupported(set, `1.${minor}`)) return `1.${minor}`;
  }
  return "none";
};

export interface HostReport {
  /** PC, MAC, OFFICE_ONLINE, IOS, or as Office names it; WORKBENCH where there is no Excel. */
  platform: string;
  /** In English, for whoever reads it. */
  text: string;
}

export const readHostReport = (): HostReport => {
  const { host, platform } = Utilities;
  const sets = ["ExcelApi", "CustomFunctionsRuntime", "SharedRuntime"].map(
    (set) => `${set} ${newestOf(set)}`,
  );
  return {
    platform: Office.context.diagnostics?.version === "workbench" ? "WORKBENCH" : platform,
    text: [
      `AZCN for Excel, dataset ${editionName(dataset)}, from ${location.origin}`,
      `${host} on ${platform}, version ${Office.context.diagnostics?.version ?? "unknown"}, ${Office.context.displayLanguage}`,
      sets.join(", "),
      navigator.userAgent,
    ].join("\n"),
  };
};
