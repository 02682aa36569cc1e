// Owns Excel in Node: the genuine client, its custom functions' runtime and the workbench's host, connected.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import type { FunctionsMetadata } from "./custom-functions";
import { headlessEngine } from "./engine/headless";
import { Host, type HostOptions } from "./host";
import { type RequirementSets, supports, withSets } from "./requirement-sets";
import type { Batch } from "./wire";
import { Workbench } from "./workbench";

export { members } from "./members";

export type Client = {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions & {
    associate(id: string, implementation: (...args: never[]) => unknown): void;
  };
};

export type NodeWorkbench = Client & { workbench: Workbench; host: Host };

type CustomFunction = (...args: never[]) => unknown;

export type NodeOptions = HostOptions & {
  metadata?: FunctionsMetadata;
  namespace?: string;
  // Called when the client is there, so that the functions find its CustomFunctions.Error.
  functions?: (client: Client) => Record<string, CustomFunction> | Promise<Record<string, CustomFunction>>;
};

export const startNodeWorkbench = async ({
  metadata = { functions: [] },
  namespace = "AZCN",
  requirementSets,
  mergedAreasEndUndo,
  functions = () => ({}),
}: NodeOptions = {}): Promise<NodeWorkbench> => {
  const host = new Host(headlessEngine(), metadata, namespace, undefined, {
    requirementSets,
    mergedAreasEndUndo,
  });
  const client = loadClient(host, withSets(requirementSets));
  host.mergeUndoGroups(client.Excel);
  for (const [id, implementation] of Object.entries(await functions(client))) {
    client.CustomFunctions.associate(id, implementation);
  }
  return { ...client, host, workbench: new Workbench(host) };
};

// office.js brings CustomFunctions.associate, the other the client of Excel and the functions' runtime.
const scriptNames = ["office.debug.js", "excel-win32-16.01.debug.js"];
let scripts: Script[] | undefined;

const readScripts = (): Script[] => {
  const folder = dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json"));
  return scriptNames.map((name) => {
    const filename = join(folder, "dist", name);
    return new Script(readFileSync(filename, "utf8"), { filename });
  });
};

// The client waits 50 ms to collect results, and 200 ms between two batches of them: for a person, not for a test.
const longestWait = 5;

const soon = (callback: (...args: unknown[]) => void, delay = 0, ...args: unknown[]): NodeJS.Timeout =>
  setTimeout(callback, Math.min(delay, longestWait), ...args);

const loadClient = (host: Host, sets: RequirementSets): Client => {
  const window = bareWindow(host);
  const context = createContext(window);
  const [office, excel] = (scripts ??= readScripts());
  office!.runInContext(context);
  const { Office } = window as unknown as Client;
  const ready = { host: "Excel", platform: "PC" };
  // No page is loaded here that could become ready: it is.
  Object.assign(Office, {
    onReady: (callback?: (info: typeof ready) => void) => {
      callback?.(ready);
      return Promise.resolve(ready);
    },
  });
  const { _OfficeAppFactory: factory } = window.OSF as { _OfficeAppFactory: { getHostInfo: () => unknown } };
  // Flags: 1 the shared runtime, 2 custom functions.
  factory.getHostInfo = () => ({ hostType: "excel", hostPlatform: "win32", hostLocale: "en-US", flags: 3 });
  excel!.runInContext(context);
  // The client gives its own, still empty context once it is loaded.
  Object.assign(Office.context, {
    requirements: { isSetSupported: supports(sets) },
    displayLanguage: "en-US",
    contentLanguage: "en-US",
  });
  const { Excel, OfficeExtension, CustomFunctions } = window as unknown as Client;
  return { Excel, Office, OfficeExtension, CustomFunctions };
};

type BridgeMessage = { id: number; type: number; message: { body: string | Batch } };

// The client finds its host by this global, as in Excel on Windows.
const nativeBridge = (host: Host) => {
  const bridge = {
    onMessageFromHost: (_message: string): void => undefined,
    sendMessageToHost: (text: string): void => {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const batch = typeof message.body === "string" ? (JSON.parse(message.body) as Batch) : message.body;
      void host.answer(batch).then((result) => {
        if (result === null) return;
        const body = JSON.stringify(result);
        bridge.onMessageFromHost(
          JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
        );
      });
    },
  };
  host.openChannel((entries) => {
    bridge.onMessageFromHost(JSON.stringify({ type: 3, controlId: "", message: { entries } }));
  });
  return bridge;
};

// As much of a browser's window as the two scripts touch while they load.
const bareWindow = (host: Host): Record<string, unknown> => {
  const nothing = (): void => undefined;
  const element = () => ({
    style: {},
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
    setAttribute: nothing,
  });
  const storage = { length: 0, getItem: () => null, key: () => null, removeItem: nothing, setItem: nothing };
  const href = "https://localhost/taskpane.html";
  const script = { src: "https://localhost/office.js", getAttribute: () => null };
  const window: Record<string, unknown> = {
    _richApiNativeBridge: nativeBridge(host),
    addEventListener: nothing,
    clearInterval,
    clearTimeout,
    // Of the client's own warnings there is one, that it is outside of Office: so it is, by intention.
    console: { ...console, log: nothing, warn: nothing },
    document: {
      ...element(),
      URL: href,
      body: element(),
      cookie: "",
      createElement: element,
      documentElement: element(),
      getElementById: () => null,
      getElementsByTagName: (tag: string) => (tag === "script" ? [script] : [element()]),
      head: element(),
      readyState: "complete",
    },
    // Errors of the client are errors here too.
    Error,
    external: {},
    history: {},
    localStorage: storage,
    location: { ...new URL(href), href, search: "", hash: "", protocol: "https:", host: "localhost" },
    name: "",
    navigator: { platform: "Linux", userAgent: "Node" },
    performance,
    Promise,
    removeEventListener: nothing,
    sessionStorage: storage,
    setInterval,
    setTimeout: soon,
    XMLHttpRequest: nothing,
  };
  for (const name of ["globalThis", "parent", "self", "top", "window"]) window[name] = window;
  return window;
};
