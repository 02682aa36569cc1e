// Owns the types of what the tests use of Citation.js, which brings none.
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Record<string, unknown>[];
    format(style: "bibliography", options: { template: "apa"; lang: "en-US"; format: "text" }): string;
    format(style: "bibtex"): string;
    format(style: "ris", options: { format: "object" }): readonly Record<string, string | string[]>[];
  }
  export const plugins: {
    readonly config: {
      get(plugin: "@bibtex"): { format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
