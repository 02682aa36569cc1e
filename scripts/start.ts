// Owns `npm start`: Excel where there is one, else the workbench in a browser.
import { hasDesktopExcel, run, sideloadDesktop, withoutDesktopExcel } from "./excel";

run(async () => {
  if (hasDesktopExcel()) {
    await sideloadDesktop();
  } else {
    console.log(`${withoutDesktopExcel()}\nThe workbench opens now.\n`);
    await import("./workbench");
  }
});
