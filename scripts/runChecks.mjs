import { spawn } from "node:child_process";
import { projectFolder } from "./projectFolder.mjs";

/** The slowest first, so that the others run beside it. */
const checks = [
  ["style", "eslint", ".", "--max-warnings", "0"],
  ["types of the tests", "tsc", "-p", "tsconfig.tests.json"],
  ["types of the embedded Excel", "tsc", "-p", "tsconfig.workbench.json"],
  ["types of the add-in", "tsc", "-p", "tsconfig.json"],
  ["purity of domain and sheets", "tsc", "-p", "tsconfig.pure.json"],
  ["format", "prettier", "--check", "."],
  ["unused code", "knip"],
  ["layers", "depcruise", "src", "workbench"],
  ["rules and their tests", "node", "scripts/checkRules.mjs"],
  ["contract rules for every member used", "node", "scripts/contractCoverage.mjs"],
  ["requirement sets", "node", "scripts/writeRequirements.mjs", "--check"],
];

/** A check keeps one core busy and takes up to 1 GB of memory. */
const atOnce = 2;

/**
 * Runs every check, also after one has failed.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const waiting = [...checks];
  let failed = 0;
  const runWaiting = async () => {
    while (waiting.length > 0) if (!(await passes(waiting.shift()))) failed += 1;
  };
  await Promise.all(Array.from({ length: atOnce }, runWaiting));
  return { passed: checks.length - failed, failed };
}

async function passes([name, ...command]) {
  const { code, output } = await run(command);
  console.log(`${code === 0 ? "passed" : "FAILED"}  ${name}`);
  if (code !== 0) console.log(output);
  return code === 0;
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
