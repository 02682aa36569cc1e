// Owns bringing the add-in into Excel: what this machine can do, and sideloading whose failures are seen.
import { join } from "node:path";

export const manifestPath = join(__dirname, "..", "manifest.xml");
const devServer = "npm run dev-server";
const devServerPort = 3000;

/** Office's tools end with success where they do nothing, so the platform is looked at before they are called. */
export const hasDesktopExcel = (platform: NodeJS.Platform = process.platform) =>
  platform === "win32" || platform === "darwin";

export const withoutDesktopExcel = (platform: NodeJS.Platform = process.platform) =>
  [
    `Excel's desktop application runs on Windows and macOS; this is ${platform}.`,
    "  In a browser, without Excel:  npm run workbench",
    "  In Excel on the web:          npm run sideload:web -- --document <address of a workbook on OneDrive or SharePoint>",
  ].join("\n");

/** The workbook's address as Office's tool needs it: it appends its own parameters with &. */
export const documentAddress = (given: string | undefined): string => {
  const example =
    'npm run sideload:web -- --document "https://…": the address of a workbook on OneDrive or SharePoint, as "Share › Copy link" gives it.';
  if (!given) throw new Error(`No workbook was named. Say which one to open:\n  ${example}`);
  if (!URL.canParse(given) || new URL(given).protocol !== "https:") {
    throw new Error(`"${given}" is not the https address of a workbook. Write it like this:\n  ${example}`);
  }
  const url = new URL(given);
  url.hash = "";
  if (!url.search) url.search = "?web=1";
  return url.href;
};

const tool = () => import("office-addin-debugging");

/** Starts the development server and waits for it; Office's own start would go on without it. */
const serve = async () => {
  const { runDevServer } = await tool();
  try {
    await runDevServer(devServer, devServerPort);
  } catch (error) {
    throw new Error(
      `The development server on https://localhost:${devServerPort} did not start: ${(error as Error).message}\nRun ${devServer} by itself to see why.`,
    );
  }
};

const sideload = async (options: { web: boolean; document?: string }) => {
  await serve();
  const { AppType, startDebugging } = await tool();
  const { OfficeApp } = await import("office-addin-manifest");
  await startDebugging(manifestPath, {
    appType: options.web ? AppType.Web : AppType.Desktop,
    app: OfficeApp.Excel,
    document: options.document,
    enableDebugging: false,
  });
};

export const sideloadDesktop = async () => {
  if (!hasDesktopExcel()) throw new Error(withoutDesktopExcel());
  await sideload({ web: false });
  console.log("Excel opens with AZCN on its Home tab. When you are done: npm run stop");
};

export const sideloadWeb = async (document: string | undefined) => {
  await sideload({ web: true, document: documentAddress(document) });
  console.log(
    "Your browser opens the workbook and asks whether to load AZCN. When you are done: npm run stop",
  );
};

export const stop = async () => {
  if (!hasDesktopExcel()) {
    console.log(
      "No Excel is registered with on this platform; the development server is stopped if it runs.",
    );
  }
  const { stopDebugging } = await tool();
  await stopDebugging(manifestPath);
};

/** A failure ends the program with its sentence, not with a trace. */
export const run = (task: () => Promise<void>) => {
  task().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
};
