const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { AssociationOrderPlugin } = require("./scripts/AssociationOrderPlugin.cjs");
const { FunctionFilesPlugin } = require("./scripts/FunctionFilesPlugin.cjs");
const { functionSources } = require("./scripts/functionSources.cjs");

const developmentOrigin = "https://localhost:3000/";

/**
 * The folder that is put on a web server: one page (shared runtime), its scripts, the functions'
 * metadata per language, the icons and the manifest. A production build refuses types that are wrong
 * and scripts that are too large.
 */
module.exports = (_environment, { mode = "production" } = {}) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  entry: {
    functions: functionSources,
    commands: { import: "./src/commands/commands.ts", dependOn: "functions" },
    taskpane: { import: "./src/taskpane/index.tsx", dependOn: ["functions", "commands"] },
  },
  output: {
    path: path.resolve(__dirname, "dist/addin"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash].js",
    clean: true,
  },
  optimization: { splitChunks: sharedScript },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: typeScriptLoader }] },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: functionSources, output: "functions.json" }),
    new AssociationOrderPlugin(),
    new FunctionFilesPlugin({ withOrigin: originFor(mode) }),
    new HtmlWebpackPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      inject: false,
      hash: true,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/icons", to: "assets/icons" },
        { from: "assets/support.html", to: "support.html" },
        { from: "manifest.xml", to: "manifest.xml", transform: originFor(mode) },
      ],
    }),
  ],
  performance: {
    hints: mode === "production" ? "error" : false,
    assetFilter: (name) => name.endsWith(".js"),
    maxAssetSize: 750_000,
    // The pane's script and the one it shares with the others.
    maxEntrypointSize: 850_000,
  },
});

/** The scripts that the page itself loads, and the one that the first live function needs. */
const scriptsOfThePage = new Set(["commands", "taskpane", "live"]);

/**
 * What two or more scripts of the page need (reading the tables, sentences) is in one that it loads after the functions'. Everything
 * that Excel waits for at its start stays in `functions.js`. What several of the later scripts need, the pane's views above all, loads with the
 * first of them.
 */
const sharedScript = {
  chunks: ({ name }) => name !== "functions",
  cacheGroups: {
    default: false,
    defaultVendors: false,
    shared: {
      chunks: ({ name }) => scriptsOfThePage.has(name),
      name: "shared",
      filename: "[name].[contenthash].js",
      minChunks: 2,
      enforce: true,
    },
    later: {
      chunks: ({ name }) => name !== "functions" && !scriptsOfThePage.has(name),
      minChunks: 2,
      minSize: 10_000,
      reuseExistingChunk: true,
    },
  },
};

const typeScriptLoader = {
  loader: "ts-loader",
  options: { onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
};

/** Manifest and functions name the development server; a build for `ADDIN_URL` names that instead. */
function originFor(mode) {
  const address = mode === "production" ? process.env.ADDIN_URL : undefined;
  const origin = address ? new URL("/", address).href : developmentOrigin;
  return (content) => content.toString().replaceAll(developmentOrigin, origin);
}
