// Owns the walls between the rooms that the compiler cannot see, and the recommended rules.
const js = require("@eslint/js");
const { defineConfig } = require("eslint/config");
const officeAddins = require("eslint-plugin-office-addins");
const typescript = require("typescript-eslint");

const rooms = ["functions", "workbook", "taskpane", "commands", "workbench", "scripts", "test"];

/** Forbids imports, also by import(), from every room but those named; and from packages, where some are named. */
const wall = (message, { known, packages }) => {
  const foreign = rooms.filter((room) => !known.includes(room));
  const forbidden = [
    `^\\.\\.?/(?:.*/)?(?:${foreign.join("|")})(?:/|$)`,
    ...(packages ? [`^(?!\\.\\.?/|(?:${packages.join("|")})(?:/|$))`] : []),
  ];
  return {
    "no-restricted-imports": ["error", { patterns: forbidden.map((regex) => ({ regex, message })) }],
    "no-restricted-syntax": [
      "error",
      ...forbidden.map((regex) => ({
        selector: `ImportExpression[source.value=/${regex.replaceAll("/", "\\/")}/]`,
        message,
      })),
    ],
  };
};

const noGlobals = (message, names) => ({
  "no-restricted-globals": ["error", ...names.map((name) => ({ name, message }))],
});

const excelHint = "Only src/workbook talks to Excel: call one of its operations.";

const nodeNames = ["require", "module", "process", "console", "__dirname", "__filename"];

/** Of the Office plugin its own rules alone: layout is Prettier's, and the rest is stated below. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([rule]) => rule.startsWith("office-addins/")),
);

module.exports = defineConfig([
  { ignores: ["dist/", ".cache/", "coverage/", "src/dataset/generated*.ts"] },
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
    files: ["src/{workbook,taskpane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/dataset/**/*.ts"],
    rules: {
      ...wall("src/dataset knows nothing outside itself, and of packages only fastest-levenshtein.", {
        known: [],
        packages: ["fastest-levenshtein"],
      }),
      ...noGlobals("src/dataset knows neither Office nor the browser.", [
        "Excel",
        "Office",
        "OfficeExtension",
        "CustomFunctions",
        "window",
        "document",
        "fetch",
      ]),
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    rules: {
      ...wall("src/functions knows src/dataset alone.", { known: ["functions"], packages: [] }),
      ...noGlobals(excelHint, ["Excel"]),
    },
  },
  {
    files: ["src/functions/{evidence,lookup,series,tables}.ts"],
    // Excel's own type for an argument that may be anything: what makes functions.json reads no other.
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["src/workbook/**/*.ts"],
    rules: wall("src/workbook knows src/dataset, and what a call rests on: what is shown is the pane's.", {
      known: ["functions", "workbook"],
    }),
  },
  {
    files: ["src/{taskpane,commands}/**/*.{ts,tsx}"],
    rules: {
      ...wall("What is shipped never imports what is for development.", {
        known: ["functions", "workbook", "taskpane", "commands"],
      }),
      ...noGlobals(excelHint, ["Excel"]),
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-alert": "error", "no-console": "error" },
  },
]);
