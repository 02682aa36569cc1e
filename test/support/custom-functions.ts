// Owns the CustomFunctions global in tests: the genuine one of Microsoft's runtime, loaded without a browser.
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const nothing = () => undefined;

/** The one element of the page: the script tag that the runtime came by, which takes whatever is put into it. */
const element = {
  src: "https://localhost/custom-functions-runtime.js",
  getAttribute: nothing,
  setAttribute: nothing,
  appendChild: nothing,
};

/** The little of a page that the runtime looks at while it loads. */
const page: Record<string, unknown> = {
  document: {
    readyState: "complete",
    URL: "",
    addEventListener: nothing,
    getElementsByTagName: () => [element],
    getElementById: nothing,
    createElement: () => ({ ...element }),
  },
  location: { href: "", search: "", hash: "", protocol: "https:" },
  navigator: { userAgent: "" },
  history: {},
  addEventListener: nothing,
  setTimeout: nothing,
  console,
};

const runtime = require.resolve("@microsoft/office-js/dist/custom-functions-runtime.js");
const window = createContext(Object.assign(page, { window: page, self: page, top: page }));
runInContext(readFileSync(runtime, "utf8"), window);

Object.assign(globalThis, { CustomFunctions: window["CustomFunctions"] });
