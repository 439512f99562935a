import { writeFileSync } from "node:fs";
import path from "node:path";
import esbuild from "esbuild";
import { bundleOptions } from "../scripts/buildWorkbench.mjs";
import { projectFolder } from "../scripts/projectFolder.mjs";

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Bare grid</title>
    <link rel="stylesheet" href="/workbench/bareGrid.css" />
    <style>html, body, #grid { height: 100%; margin: 0; }</style>
  </head>
  <body>
    <div id="grid"></div>
    <script type="module" src="/workbench/bareGrid.js"></script>
  </body>
</html>
`;

/** Builds the page of the grid alone into the folder that the server shows at /workbench/. */
export async function buildBareGrid(builds) {
  const outdir = path.join(projectFolder, builds, "workbench");
  await esbuild.build({
    ...bundleOptions,
    outdir,
    entryPoints: { bareGrid: "bench/bareGrid.mjs" },
  });
  writeFileSync(path.join(outdir, "bareGrid.html"), html);
}
