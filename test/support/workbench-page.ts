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

/** Starts a browser for a file of tests beside a server on a port of its own; `open` gives a fresh page each time. */
export const startWorkbenchPages = async (starting: Promise<Server> = startServer(0)) => {
  const server = await starting;
  const browser: Browser = await launchBrowser();
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    open: async (options: BrowserContextOptions = {}, query = ""): Promise<OpenWorkbench> => {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
      // A safety net, for a machine that is busy with other things.
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      const errors: string[] = [];
      const outside: string[] = [];
      // Reloading over work is asked about, and meant here.
      page.on("dialog", (dialog) => dialog.accept());
      page.on("pageerror", ({ message }) => errors.push(message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) outside.push(url);
      });
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
