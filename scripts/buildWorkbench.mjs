import { rmSync } from "node:fs";
import path from "node:path";
import esbuild from "esbuild";
import { projectFolder } from "./projectFolder.mjs";

/** Builds the embedded Excel's page once. */
export async function buildWorkbench({ builds = "dist" } = {}) {
  await esbuild.build(emptied(builds));
}

/** Builds the embedded Excel's page now and after every change. */
export async function watchWorkbench() {
  const context = await esbuild.context(emptied("dist"));
  await context.rebuild().catch(() => undefined);
  await context.watch();
  return { close: () => context.dispose() };
}

function emptied(builds) {
  const outdir = path.join(projectFolder, builds, "workbench");
  rmSync(outdir, { recursive: true, force: true });
  return { ...options, outdir };
}

/** @type {esbuild.BuildOptions} */
const options = {
  absWorkingDir: projectFolder,
  entryPoints: { main: "workbench/page/main.tsx" },
  bundle: true,
  format: "esm",
  splitting: true,
  target: "es2022",
  jsx: "automatic",
  minify: true,
  sourcemap: true,
  chunkNames: "chunks/[name]-[hash]",
  loader: {
    ".woff": "file",
    ".woff2": "file",
    ".ttf": "file",
    ".svg": "dataurl",
    ".png": "dataurl",
  },
  define: { "process.env.NODE_ENV": '"production"' },
  tsconfig: "tsconfig.workbench.json",
  logLevel: "warning",
};
