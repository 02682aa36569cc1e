// The recommended rules, and what each room may name. Which room imports which is in .dependency-cruiser.js.
const js = require("@eslint/js");
const { defineConfig } = require("eslint/config");
const officeAddins = require("eslint-plugin-office-addins");
const typescript = require("typescript-eslint");

const noGlobals = (message, names) => ({
  "no-restricted-globals": ["error", ...names.map((name) => ({ name, message }))],
});

const nodeNames = ["require", "module", "process", "console", "__dirname", "__filename"];

/** Of the Office plugin its own rules alone: layout is Prettier's, and the rest is stated below. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([rule]) => rule.startsWith("office-addins/")),
);

module.exports = defineConfig([
  { ignores: ["dist/", ".cache/", "coverage/", "src/dataset/generated/"] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  // The compiler knows every name of a TypeScript file; ESLint would only guess.
  { files: ["**/*.{ts,tsx}"], rules: { "no-undef": "off" } },
  {
    files: ["*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: Object.fromEntries(nodeNames.map((name) => [name, "readonly"])),
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/{workbook,excel-check,taskpane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/{workbook,excel-check}/**"],
    rules: noGlobals("Only src/workbook and src/excel-check talk to Excel: call one of their operations.", [
      "Excel",
    ]),
  },
  {
    files: ["src/dataset/**/*.ts"],
    rules: noGlobals("src/dataset knows neither Office nor the browser.", [
      "Excel",
      "Office",
      "OfficeExtension",
      "CustomFunctions",
      "window",
      "document",
      "fetch",
    ]),
  },
  {
    // What makes functions.json reads no other type for an argument that may be anything.
    files: ["src/functions/**/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: `TSAnyKeyword:not(ExportNamedDeclaration > FunctionDeclaration > :matches(.params, .returnType) *)`,
          message:
            "Only the signature of a custom function needs any: take unknown, and read it by argument.ts.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-alert": "error", "no-console": "error" },
  },
  {
    files: ["workbench/**/*.ts"],
    ignores: ["workbench/host/engine/**", "workbench/page/grid.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["@univerjs/*"],
              message: "Only workbench/host/engine and the page's grid know Univer.",
            },
          ],
        },
      ],
    },
  },
]);
