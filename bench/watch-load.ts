// Runs in every document before its scripts: delays the pane's frame until it is asked for, and records when what happens in it.

interface Watched {
  /** The name of the first place's button. */
  readonly button: string;
  /** The number of functions to associate. */
  readonly functions: number;
}

declare const watched: Watched;

// The workbench's page has to be idle before the frame loads the add-in's page, or another instead.
const holdBack = (): void => {
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "src")!;
  Object.defineProperty(HTMLIFrameElement.prototype, "src", {
    get,
    set(this: HTMLIFrameElement, address: string) {
      const openPane = (instead?: string): void =>
        set!.call(this, instead === undefined ? address : instead + new URL(address).search);
      Object.assign(globalThis, { openPane });
    },
  });
};

const watch = (): void => {
  const moments: Record<string, number> = {};
  Object.assign(globalThis, { moments });
  const note = (moment: string): void => void (moments[moment] ??= performance.now());

  addEventListener("load", () => note("loaded"));

  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === "first-contentful-paint") moments["painted"] ??= startTime;
  }).observe({ type: "paint", buffered: true });

  const whenOfficeIsThere = (): void => {
    void Office.onReady(() => note("office ready"));
    const { associate } = CustomFunctions;
    let associated = 0;
    CustomFunctions.associate = ((...given: Parameters<typeof associate>) => {
      associate(...given);
      if (++associated === watched.functions) note("functions associated");
    }) as typeof associate;
  };
  // An element's load event does not bubble, so it is caught while capturing.
  document.addEventListener(
    "load",
    ({ target }) => {
      if ((target as HTMLScriptElement).src?.endsWith("/office.js")) whenOfficeIsThere();
    },
    true,
  );

  const isUsable = ({ textContent, ariaDisabled, disabled }: HTMLButtonElement): boolean =>
    textContent === watched.button && !disabled && ariaDisabled !== "true";
  const observer = new MutationObserver(() => {
    if (![...document.querySelectorAll("button")].some(isUsable)) return;
    observer.disconnect();
    // A button is usable once it has been drawn.
    requestAnimationFrame(() => setTimeout(() => note("pane interactive")));
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
};

if (window === window.top) holdBack();
else watch();
