// Owns how the tests run, on every core: in Node, of the build, and in a browser where one is found.
const { findBrowser, browserMissing } = require("tsx/cjs/api").require(
  "./test/support/browser.ts",
  __filename,
);

const project = (displayName, patterns) => ({
  displayName,
  testEnvironment: "node",
  // Microsoft's client still reads its globals when a test file has ended; nothing is to be said of that.
  testEnvironmentOptions: { globalsCleanup: "off" },
  // Types are checked by `npm run typecheck`; here they are only removed.
  transform: {
    "\\.tsx?$": [
      "ts-jest",
      {
        transpilation: true,
        tsconfig: {
          target: "ES2022",
          module: "CommonJS",
          moduleResolution: "Bundler",
          jsx: "react-jsx",
          esModuleInterop: true,
          isolatedModules: true,
        },
      },
    ],
  },
  ...patterns,
});

// A project's setup runs only where one of its tests is run.
const addIn = { globalSetup: "<rootDir>/test/global-setup/add-in.ts" };
const builds = "<rootDir>/test/manifest/build.test.ts";

// What comes after the functions is there from the start of each test.
const later = ["<rootDir>/src/dataset/later.ts"];

const projects = [
  project("node", {
    testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
    testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", builds],
    globalSetup: "<rootDir>/test/global-setup/host.ts",
    setupFiles: later,
  }),
  project("build", { testMatch: [builds], ...addIn }),
];

if (findBrowser()) {
  projects.push(
    project("browser", { testMatch: ["<rootDir>/test/e2e/**/*.test.ts"], setupFiles: later, ...addIn }),
  );
} else if (process.env.AZCN_REQUIRE_BROWSER) {
  throw new Error(browserMissing);
} else {
  console.log(`The browser tests are left out. ${browserMissing}`);
}

// Generous, since whatever else keeps the machine busy makes a test slower and not wrong.
module.exports = { projects, maxWorkers: "100%", testTimeout: 180_000 };
