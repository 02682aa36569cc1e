// Owns how the tests run: everything in Node, and the browser tests where a browser is found.
const { findBrowser, browserMissing } = require("tsx/cjs/api").require(
  "./test/support/browser.ts",
  __filename,
);

const project = (displayName, patterns) => ({
  displayName,
  testEnvironment: "node",
  // Types are checked by `npm run typecheck`; here they are only removed.
  transform: {
    "\\.tsx?$": [
      "ts-jest",
      {
        transpilation: true,
        tsconfig: {
          target: "ES2022",
          module: "CommonJS",
          moduleResolution: "Node10",
          jsx: "react-jsx",
          esModuleInterop: true,
          isolatedModules: true,
        },
      },
    ],
  },
  ...patterns,
});

const projects = [
  project("node", {
    testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
    testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  }),
];

if (findBrowser()) {
  projects.push(project("browser", { testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] }));
} else if (process.env.AZCN_REQUIRE_BROWSER) {
  throw new Error(browserMissing);
} else {
  console.log(`The browser tests are left out. ${browserMissing}`);
}

module.exports = { projects, testTimeout: 60_000 };
