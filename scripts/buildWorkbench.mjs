import { rmSync } from "node:fs";
import path from "node:path";
import esbuild from "esbuild";
import { contractPage } from "./contractPage.mjs";
import { projectFolder } from "./projectFolder.mjs";

/** Builds the embedded Excel's page and the contract page once. */
export async function buildWorkbench({ builds = "dist" } = {}) {
  for (const page of pages(builds)) await esbuild.build(emptied(page));
}

/** Builds both pages now and after every change. */
export async function watchWorkbench() {
  const contexts = await Promise.all(pages("dist").map((page) => esbuild.context(emptied(page))));
  for (const context of contexts) {
    await context.rebuild().catch(() => undefined);
    await context.watch();
  }
  return { close: () => Promise.all(contexts.map((context) => context.dispose())) };
}

function pages(builds) {
  const folder = path.join(projectFolder, builds);
  return [
    {
      ...bundleOptions,
      entryPoints: { main: "workbench/page/main.tsx" },
      outdir: path.join(folder, "workbench"),
    },
    {
      ...bundleOptions,
      entryPoints: { contract: "tests/contract/page/contract.ts" },
      outdir: path.join(folder, "contract"),
      plugins: [contractPage],
    },
  ];
}

function emptied(page) {
  rmSync(page.outdir, { recursive: true, force: true });
  return page;
}

/** @type {esbuild.BuildOptions} */
export const bundleOptions = {
  absWorkingDir: projectFolder,
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
