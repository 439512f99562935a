import { createRequire } from "node:module";
import path from "node:path";
import webpack from "webpack";
import { projectFolder } from "./projectFolder.mjs";

const configuration = createRequire(import.meta.url)("../webpack.config.js");

/** Builds the add-in once; rejects when a type, a translation or a size is wrong. */
export function buildAddin({ mode, builds = "dist" }) {
  const compiler = webpack(configured({ mode, builds }));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error ?? stats.hasErrors()) reject(error ?? new Error(problemsOf(stats)));
        else resolve(undefined);
      });
    });
  });
}

/** Builds the add-in now and after every change. Resolves after the first build, even a faulty one. */
export function watchAddin() {
  const compiler = webpack(configured({ mode: "development", builds: "dist" }));
  return new Promise((resolve, reject) => {
    const watching = compiler.watch({ aggregateTimeout: 100 }, (error, stats) => {
      if (error) return reject(error);
      if (stats.hasErrors()) console.error(problemsOf(stats));
      resolve({ close: () => new Promise((closed) => watching.close(closed)) });
    });
  });
}

function configured({ mode, builds }) {
  const { output, ...rest } = configuration({}, { mode });
  return { ...rest, output: { ...output, path: path.join(projectFolder, builds, "addin") } };
}

function problemsOf(stats) {
  return stats.toString({ preset: "errors-warnings", colors: process.stdout.isTTY });
}
