import { spawn } from "node:child_process";
import { projectFolder } from "./projectFolder.mjs";

const checks = [
  ["types of the add-in", "tsc", "-p", "tsconfig.json"],
  ["purity of domain and sheets", "tsc", "-p", "tsconfig.pure.json"],
  ["types of the embedded Excel", "tsc", "-p", "tsconfig.workbench.json"],
  ["types of the tests", "tsc", "-p", "tsconfig.tests.json"],
  ["layers", "depcruise", "src", "workbench"],
  ["rules and their tests", "node", "scripts/checkRules.mjs"],
  ["unused code", "knip"],
  ["format", "prettier", "--check", "."],
  ["style", "eslint", ".", "--max-warnings", "0"],
];

/**
 * Runs every check, also after one has failed.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  let failed = 0;
  for (const [name, ...command] of checks) {
    const { code, output } = await run(command);
    console.log(`${code === 0 ? "passed" : "FAILED"}  ${name}`);
    if (code === 0) continue;
    failed += 1;
    console.log(output);
  }
  return { passed: checks.length - failed, failed };
}

function run([program, ...parameters]) {
  const child = spawn(commandLine(program), parameters, { cwd: projectFolder, ...shell });
  let output = "";
  child.stdout.on("data", (text) => (output += text));
  child.stderr.on("data", (text) => (output += text));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
}

// The programs of npm packages are .cmd files on Windows, which only a shell can start.
const shell = { shell: process.platform === "win32" };

function commandLine(program) {
  return program === "node" ? process.execPath : `node_modules/.bin/${program}`;
}
