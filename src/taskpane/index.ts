// Owns the start of the one page: functions first, then commands; the pane's views only once they are seen.
import "./outside-excel";
import "../functions/index";
import { associateCommands } from "../commands/commands";
import "./taskpane.css";

const pane = document.getElementById("pane")!;
const skeleton = document.getElementById("skeleton")!;

// The pane waits this long for Excel's answer, and for its client, which may be blocked and never say so.
const timeout = 1_000;
const longTimeout = 30_000;

/** Whether this is Excel. It answers in turn, so by then it has also heard of the functions: they come before the pane. */
const inExcel = async (): Promise<boolean> => {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return false;
  associateCommands();
  // Some hosts show the page without telling the observer.
  const answered = Office.addin
    ?.onVisibilityModeChanged(({ visibilityMode }) => {
      if (String(visibilityMode).toLowerCase() === "taskpane") void startPane();
    })
    .catch(() => undefined);
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, timeout))]);
  return true;
};

const settled = inExcel();

let started = false;

const startPane = async (): Promise<void> => {
  if (started) return;
  started = true;
  try {
    // The views load while Excel's client still makes itself ready.
    const silence = new Promise<never>((_, reject) => setTimeout(reject, longTimeout));
    const [{ mountPane }, isThere] = await Promise.all([import("./pane"), Promise.race([settled, silence])]);
    await mountPane(pane, isThere);
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
