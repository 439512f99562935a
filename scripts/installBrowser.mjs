import { spawnSync } from "node:child_process";
import { projectFolder } from "./projectFolder.mjs";

/** Makes sure that a Chromium is there for the browser tests: an installed one, the system's, or Playwright's. */
export async function installBrowser() {
  const { findBrowser } = await import("./findBrowser.mjs");
  if (findBrowser()) return;
  console.log("Installing Chromium …");
  if (isRootWithApt()) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
  } else {
    run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  }
  if (!findBrowser()) throw new Error("There is no Chromium, and none could be installed.");
}

function isRootWithApt() {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
}

function run(program, parameters) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync(program, parameters, { cwd: projectFolder, stdio: "inherit", env });
  if (status !== 0) throw new Error(`${program} ${parameters.join(" ")} failed.`);
}
