// Owns `npm run workbench`: serves the workbench and opens it in the browser.
import { spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { startServer } from "./workbench/server";

const usualPort = 3100;

const portOf = (setting: string | undefined): number => {
  if (!setting) return usualPort;
  const port = Number(setting);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${setting}", which is no port. Give a whole number such as ${usualPort}.`);
  }
  return port;
};

const openBrowser = (url: string): void => {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", url]
      : [process.platform === "darwin" ? "open" : "xdg-open", url];
  // Where no browser can be opened, the address is on the screen.
  spawn(command!, args, { detached: true, stdio: "ignore" })
    .on("error", () => undefined)
    .unref();
};

const main = async (): Promise<void> => {
  const server = await startServer(portOf(process.env.PORT));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  console.log(`The workbench is at ${url} (stop it with Ctrl+C).`);
  if (!process.argv.includes("--no-open")) openBrowser(url);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
