import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./projectFolder.mjs";

/** Runs `npm ci` when node_modules is missing or holds other versions than the lock file names. */
export function installDependencies() {
  if (isInstalled()) return;
  console.log("Installing the dependencies (npm ci) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: projectFolder,
    stdio: "inherit",
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("npm ci failed; see its messages above.");
}

/**
 * npm records what it has installed in node_modules/.package-lock.json: every entry there must
 * be of the locked version, and every entry of the lock file that is not optional must be there.
 */
function isInstalled() {
  const installed = lockedVersions("node_modules/.package-lock.json");
  const locked = lockedVersions("package-lock.json");
  if (!installed) return false;
  return Object.entries(locked).every(([folder, { version, optional, peer }]) =>
    folder in installed ? installed[folder].version === version : optional || peer,
  );
}

function lockedVersions(file) {
  const whole = path.join(projectFolder, file);
  if (!existsSync(whole)) return undefined;
  const { "": project, ...packages } = JSON.parse(readFileSync(whole, "utf8")).packages;
  return packages;
}
