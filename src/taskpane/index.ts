// Owns the start of the one page: functions first, then commands; the pane's views only once they are seen.
import "./outside-excel";
import "../functions/index";
import { associateCommands } from "../commands/commands";
import "./taskpane.css";

const pane = document.getElementById("pane")!;
const skeleton = document.getElementById("skeleton")!;

let started = false;

const startPane = async (inExcel: boolean): Promise<void> => {
  if (started) return;
  started = true;
  try {
    const { mountPane } = await import("./pane");
    mountPane(pane, inExcel);
  } catch {
    started = false;
    skeleton.hidden = true;
    document.getElementById("failure")!.hidden = false;
  }
};

/** The page also runs unseen, for functions and commands: then the views would only cost memory. */
const whenSeen = (start: () => void): void => {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    start();
  });
  observer.observe(skeleton);
};

const begin = (inExcel: boolean): void => {
  whenSeen(() => void startPane(inExcel));
  if (!inExcel) return;
  associateCommands();
  // Some hosts show the page without telling the observer.
  void Office.addin
    ?.onVisibilityModeChanged(({ visibilityMode }) => {
      if (String(visibilityMode).toLowerCase() === "taskpane") void startPane(true);
    })
    .catch(() => undefined);
};

if (typeof Office === "undefined") {
  begin(false);
} else {
  void Office.onReady(({ host }) => begin(host === Office.HostType.Excel));
}
