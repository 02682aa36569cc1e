// Owns being opened in a plain browser, where Excel's client is missing: the functions then register with nobody.

if (typeof CustomFunctions === "undefined") {
  Object.assign(globalThis, { CustomFunctions: { associate: () => undefined } });
}

export {};
