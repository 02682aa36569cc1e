// Owns dist/: the page with pane, functions and commands, the functions' metadata, icons and manifest.
const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { Compilation, sources } = require("webpack");
const typescript = require("tsx/cjs/api");

const { addressOf, withAddress } = typescript.require("./scripts/manifest.ts", __filename);
const { csvArchive, xlsxWorkbook } = typescript.require("./scripts/export.ts", __filename);
const { headersAt } = typescript.require("./scripts/headers.ts", __filename);
const { asPage, describedData, withPublisher, withStructuredData } = typescript.require(
  "./scripts/pages.ts",
  __filename,
);

const { publisher } = typescript.require("./scripts/publisher.ts", __filename);

const functionsFolder = join(__dirname, "src", "functions");
const functionsFiles = readdirSync(functionsFolder)
  .map((name) => join(functionsFolder, name))
  .filter((file) => file.endsWith(".ts") && readFileSync(file, "utf8").includes("@customfunction"));

/** Adds to functions.json what JSDoc cannot say: the enumerations, and which arguments may be errors. */
class FunctionsMetadata {
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const { enrichMetadata } = typescript.require("./scripts/functions-metadata.ts", __filename);
          compilation.updateAsset(
            "functions.json",
            (asset) =>
              new sources.RawSource(
                JSON.stringify(enrichMetadata(JSON.parse(asset.source()), this.address), null, 2),
              ),
          );
        },
      );
    });
  }
}

module.exports = async (env, { mode }) => {
  const production = mode === "production";
  const address = addressOf(process.env.AZCN_URL);
  return {
    mode: mode ?? "development",
    // Excel runs add-ins in WebView2 (Chromium) and in Safari 16.4 or newer: nothing older is catered for.
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/index.ts" },
    output: {
      path: join(__dirname, "dist"),
      clean: true,
      // The manifest names taskpane.js, so its name stays; the page asks for it with a hash.
      filename: "[name].js",
      // Chunks lie beside the page: no code is needed to find out where.
      publicPath: "",
      // A folder of their own: hosts are told that what is in it never changes.
      chunkFilename: production ? "chunks/[name].[contenthash:10].js" : "chunks/[name].js",
    },
    // Never eval: the page's Content-Security-Policy forbids it.
    devtool: production ? false : "source-map",
    experiments: { css: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Types are checked by `npm run typecheck`.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionsFiles }),
      new FunctionsMetadata(address),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        scriptLoading: "defer",
        hash: true,
        // Where a report may be sent; the page says nothing of it while package.json names no address.
        templateParameters: { publisher: publisher() },
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png" },
          {
            from: "assets/index.html",
            to: "index.html",
            transform: (page) => withStructuredData(page.toString()),
          },
          ...["support", "privacy"].map((page) => ({
            from: `assets/pages/${page}.md`,
            to: `${page}.html`,
            transform: (text) => withPublisher(text.toString()),
          })),
          { from: "docs/functions.md", to: "functions.html", transform: (text) => asPage(text.toString()) },
          { from: "data/datapackage.json", to: "data.html", transform: describedData },
          { from: "manifest.xml", transform: (manifest) => withAddress(manifest.toString(), address) },
          { from: "data/datapackage.json", to: "azcn-data.xlsx", transform: xlsxWorkbook },
          { from: "data/datapackage.json", to: "azcn-data-csv.zip", transform: csvArchive },
          {
            from: "assets/_headers",
            to: "_headers",
            toType: "file",
            transform: (rules) => headersAt(rules.toString(), address),
          },
        ],
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: env.WEBPACK_SERVE && {
      host: "localhost",
      port: 3000,
      static: false,
      server: { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() },
      headers: { "Access-Control-Allow-Origin": "*" },
      // Its client would need a script and a socket that the page's Content-Security-Policy forbids: reload the pane.
      client: false,
      hot: false,
      liveReload: false,
    },
  };
};
