// Owns the workbench as a person opens it, in a real browser, with an eye on errors and on requests to elsewhere.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { startServer } from "../../scripts/workbench/server";
import type { PageWorkbench } from "../../workbench/page/page-workbench";
import { launchBrowser } from "./browser";

declare global {
  var workbench: PageWorkbench;
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page or the pane threw. */
  readonly errors: string[];
  /** Requests to anywhere but this machine. */
  readonly outside: string[];
}

/** How the page is looked at. */
export type Look = Pick<BrowserContextOptions, "viewport" | "colorScheme" | "forcedColors">;

/** Has the page looked at in this way from now on. */
export const take = async (page: Page, { viewport, colorScheme, forcedColors }: Look): Promise<void> => {
  await page.setViewportSize(viewport ?? { width: 1400, height: 900 });
  await page.emulateMedia({ colorScheme: colorScheme ?? "light", forcedColors: forcedColors ?? "none" });
};

/** Starts a browser for a file of tests beside a server on a port of its own; `open` gives the page anew each time. */
export const startWorkbenchPages = async (starting: Promise<Server> = startServer(0)) => {
  const server = await starting;
  const browser: Browser = await launchBrowser();
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  let page: Page | undefined;
  let errors: string[] = [];
  let outside: string[] = [];

  const firstPage = async (): Promise<Page> => {
    const context = await browser.newContext();
    // A safety net, for a machine that is busy with other things.
    context.setDefaultTimeout(120_000);
    const opened = await context.newPage();
    // Reloading over work is asked about, and meant here.
    opened.on("dialog", (dialog) => dialog.accept());
    opened.on("pageerror", ({ message }) => errors.push(message));
    opened.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    opened.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) outside.push(url);
    });
    return opened;
  };

  return {
    open: async (look: Look = {}, query = ""): Promise<OpenWorkbench> => {
      // Loading the page again takes a third of the time that a new one takes; what it kept is cleared.
      if (page && !page.isClosed()) await page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
      else page = await firstPage();
      errors = [];
      outside = [];
      await take(page, look);
      await page.goto(`${origin}/${query}`);
      await page.evaluate(() => workbench.ready);
      return { page, pane: page.frameLocator("iframe"), errors, outside };
    },
    close: async (): Promise<void> => {
      await browser.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
};
