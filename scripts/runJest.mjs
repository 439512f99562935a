import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./projectFolder.mjs";

const report = path.join(projectFolder, ".cache/jest.json");

/**
 * Runs Jest and counts its tests; a test file that cannot run, or Jest not finishing, counts as a failure.
 * @param {string[]} parameters
 * @returns {{ passed: number, failed: number }}
 */
export function runJest(parameters) {
  rmSync(report, { force: true });
  mkdirSync(path.dirname(report), { recursive: true });
  const jest = ["node_modules/jest/bin/jest.js", ...reporting, ...parameters];
  // Jest repeats the report on standard output, from which the reporter's lines cannot be told.
  const stdio = ["ignore", "ignore", "inherit"];
  const { status } = spawnSync(process.execPath, jest, { cwd: projectFolder, stdio });
  const { passed, failed } = existsSync(report) ? counted() : { passed: 0, failed: 0 };
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

const reporting = ["--json", "--outputFile", report, "--reporters", "./scripts/QuietReporter.cjs"];

function counted() {
  const result = JSON.parse(readFileSync(report, "utf8"));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
  };
}
