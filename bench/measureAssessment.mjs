import { performance } from "node:perf_hooks";
import path from "node:path";
import { pathToFileURL } from "node:url";
import esbuild from "esbuild";
import { projectFolder } from "../scripts/projectFolder.mjs";

/** How long the add-in's own computing takes, in Node: no Excel, no grid. */
export async function measureAssessment(runs) {
  const outfile = path.join(projectFolder, ".cache/bench/assessmentCases.mjs");
  await esbuild.build({
    absWorkingDir: projectFolder,
    entryPoints: ["bench/assessmentCases.mjs"],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "warning",
  });
  const { assessmentCases } = await import(pathToFileURL(outfile).href);
  return assessmentCases().map(({ what, run, prepare, note }) => {
    run(prepare?.());
    return { what, note, ours: Array.from({ length: runs }, () => timeOf(run, prepare?.())) };
  });
}

function timeOf(run, prepared) {
  const start = performance.now();
  run(prepared);
  return performance.now() - start;
}
