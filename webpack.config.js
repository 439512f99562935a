const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { LocalizedFunctionsPlugin } = require("./scripts/LocalizedFunctionsPlugin.cjs");

const developmentOrigin = "https://localhost:3000/";
const functionsSource = "./src/functions/functions.ts";

/**
 * The folder that is put on a web server: one page (shared runtime), its scripts, the functions'
 * metadata per language, the icons and the manifest. `ADDIN_URL` is where a production build will live.
 */
module.exports = (_environment, { mode = "production" } = {}) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  entry: {
    functions: functionsSource,
    commands: { import: "./src/commands/commands.ts", dependOn: "functions" },
    taskpane: { import: "./src/taskpane/index.tsx", dependOn: ["functions", "commands"] },
  },
  output: {
    path: path.resolve(__dirname, "dist/addin"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: typeScriptLoader }] },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: functionsSource, output: "functions.json" }),
    new LocalizedFunctionsPlugin({
      metadata: "functions.json",
      translations: "./src/functions/translations.zh-CN.json",
      output: "functions.zh-CN.json",
    }),
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
        { from: "manifest.xml", to: "manifest.xml", transform: manifestFor(mode) },
      ],
    }),
  ],
  performance: {
    hints: mode === "production" ? "error" : false,
    assetFilter: (name) => name.endsWith(".js"),
    maxAssetSize: 750_000,
    maxEntrypointSize: 750_000,
  },
});

const typeScriptLoader = {
  loader: "ts-loader",
  options: { onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
};

function manifestFor(mode) {
  const origin = mode === "production" ? process.env.ADDIN_URL : undefined;
  return (content) =>
    origin ? content.toString().replaceAll(developmentOrigin, new URL("/", origin).href) : content;
}
