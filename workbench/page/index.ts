// Owns the page: brings grid, ribbon, pane and add-in together.
import type { FunctionsMetadata } from "../host/custom-functions";
import { FrameConnection } from "../host/frame";
import { readSets, withSets } from "../host/requirement-sets";
import { Host } from "../host/host";
import { fillCellMenu } from "./cell-menu";
import { drawChart } from "./chart-picture";
import { drawComment, drawNotes, showReasons } from "./cell-mark";
import { openGrid } from "./grid";
import { watchKeys } from "./keys";
import { type AddIn, readManifest, type CommandButton } from "./manifest";
import { Overlay } from "./overlay";
import { PageWorkbench } from "./page-workbench";
import { Pane } from "./pane";
import { drawRibbon } from "./ribbon";
import "./page.css";

declare global {
  var workbench: PageWorkbench;
}

const element = (id: string): HTMLElement => document.getElementById(id)!;

const load = async (url: string): Promise<string> => {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`${url} was not found. Build the add-in anew: stop the workbench, and start it.`);
  return response.text();
};

const patience = 60_000;

const start = async (): Promise<PageWorkbench> => {
  const query = new URLSearchParams(window.location.search);
  const locale = query.get("locale") ?? "en-US";
  const requirementSets = withSets(readSets(query.get("sets")));
  const addIn = readManifest(await load("/add-in/manifest.xml"), locale);
  const metadata = JSON.parse(await load(addIn.metadataUrl)) as FunctionsMetadata;
  const engine = openGrid("grid");

  let functionsReady: () => void = () => undefined;
  let actionsReady: () => void = () => undefined;
  const announced = Promise.all([
    new Promise<void>((resolve) => (functionsReady = resolve)),
    new Promise<void>((resolve) => (actionsReady = resolve)),
  ]);
  const host = new Host(
    engine,
    metadata,
    addIn.namespace,
    {
      functionsReady: () => functionsReady(),
      actionsReady: () => actionsReady(),
      showPane: (shown) => pane.show(shown),
    },
    { requirementSets },
  );
  const { state } = host;
  const overlay = new Overlay(engine, (id) => [
    ...state.charts.filter(({ sheetId }) => sheetId === id).map((chart) => drawChart(engine, chart)),
    ...state.comments
      .filter(({ place }) => place.sheetId === id)
      .map((comment) => drawComment(engine, comment)),
    ...drawNotes(engine, id),
  ]);
  showReasons(element("grid"));
  const pane = new Pane(element("pane"), element("splitter"), addIn.name, (shown) => {
    state.isPaneShown = shown;
  });
  const connection = new FrameConnection(pane.frame, host, {
    locale,
    addInName: addIn.name,
    requirementSets,
    onExit: watchKeys(engine, pane, element("commands")),
  });
  window.addEventListener("beforeunload", (event) => {
    if (engine.history.hasChanged) event.preventDefault();
  });

  const press = (button: CommandButton): void => {
    if (button.action.kind === "pane") pane.show(true);
    else connection.invokeCommand(button.id, button.action.name);
  };
  drawRibbon(element("ribbon"), addIn, press);
  fillCellMenu(engine, overlay, addIn.cellCommands, press);
  connection.prepare(addIn.paneUrl);
  pane.load();

  const ready = orSay(pane, announced);
  return new PageWorkbench(host, ready, (id) => press(findButton(addIn, id)));
};

const findButton = (addIn: AddIn, id: string): CommandButton => {
  const buttons = [...addIn.groups.flatMap((group) => group.buttons), ...addIn.cellCommands];
  const button = buttons.find((candidate) => candidate.id === id);
  if (!button)
    throw new Error(`The add-in has no command "${id}". It has: ${buttons.map((one) => one.id).join(", ")}.`);
  return button;
};

const orSay = async (pane: Pane, announced: Promise<unknown>): Promise<void> => {
  const sentence =
    "The add-in did not start in its pane. The browser's console says why; mend it and reload this page.";
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    alarm = setTimeout(() => {
      pane.fail(sentence);
      reject(new Error(sentence));
    }, patience);
  });
  try {
    await Promise.race([announced, silence]);
  } finally {
    clearTimeout(alarm);
  }
};

// Whoever drives the page may ask for it before it has started: until then there is only the promise to wait for.
const started = start().then((workbench) => (globalThis.workbench = workbench));
globalThis.workbench = { ready: started.then(({ ready }) => ready) } as PageWorkbench;

started.catch((error: unknown) => {
  const failure = element("failure");
  failure.textContent = `The workbench could not start: ${error instanceof Error ? error.message : error}`;
  failure.hidden = false;
});
