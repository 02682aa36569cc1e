// Owns the start of the one page: functions first, then commands; the pane's views only once they are seen.
import "./outside-excel";
import "../functions/index";
import { associateCommands } from "../commands/commands";
import "./taskpane.css";

const pane = document.getElementById("pane")!;
const skeleton = document.getElementById("skeleton")!;

const inExcel: Promise<boolean> =
  typeof Office === "undefined"
    ? Promise.resolve(false)
    : Office.onReady().then(({ host }) => host === Office.HostType.Excel);

let started = false;

const startPane = async (): Promise<void> => {
  if (started) return;
  started = true;
  try {
    // The views load while Excel's client still makes itself ready.
    const [{ mountPane }, isThere] = await Promise.all([import("./pane"), inExcel]);
    mountPane(pane, isThere);
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

whenSeen(() => void startPane());

void inExcel.then((isThere) => {
  if (!isThere) return;
  associateCommands();
  // Some hosts show the page without telling the observer.
  void Office.addin
    ?.onVisibilityModeChanged(({ visibilityMode }) => {
      if (String(visibilityMode).toLowerCase() === "taskpane") void startPane();
    })
    .catch(() => undefined);
});
