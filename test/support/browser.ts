// Owns finding a Chromium, Chrome or Edge on this machine, and opening it.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";

const windowsFolders = [
  process.env.PROGRAMFILES,
  process.env["PROGRAMFILES(X86)"],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const usualPlaces = (): string[] => {
  switch (process.platform) {
    case "win32":
      return windowsFolders.flatMap((folder) => [
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        join(folder, "Chromium", "Application", "chrome.exe"),
      ]);
    case "darwin":
      return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
      ].flatMap((name) =>
        [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/snap/bin"]
          .filter((folder) => folder !== "")
          .map((folder) => join(folder, name)),
      );
  }
};

/** The browser's path, or undefined. CHROME_PATH goes before the usual places. */
export const findBrowser = (): string | undefined => {
  const chosen = process.env.CHROME_PATH;
  return (chosen ? [chosen] : usualPlaces()).find((path) => existsSync(path));
};

export const browserMissing =
  "No Chromium, Chrome or Edge was found: install one, or set CHROME_PATH to its program file.";

export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(browserMissing);
  const { chromium } = await import("playwright-core");
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking"],
  });
};
