import { spawn, spawnSync } from "node:child_process";
import { projectFolder } from "./projectFolder.mjs";

// Real Excel refuses a certificate that its system does not trust, so Microsoft's tool makes one and
// asks the system to trust it. Both tools are fetched when needed: they are large, and of use to few.
const shell = process.platform === "win32";
// `npm run excel -- --contract` puts the contract page into Excel instead of the add-in.
const manifest = process.argv.includes("--contract")
  ? "tests/contract/page/contract.manifest.xml"
  : "manifest.xml";
const npx = (...parameters) => ["npx", ["--yes", ...parameters]];

if (process.platform === "linux") {
  console.error("Excel does not run on Linux. Use npm start, or Excel on Windows, Mac or the web.");
  process.exit(1);
}
runToEnd(...npx("office-addin-dev-certs@3", "install"));
const server = spawn(process.execPath, ["scripts/start.mjs", "--no-open", "--trusted"], {
  cwd: projectFolder,
  stdio: ["inherit", "pipe", "inherit"],
});
server.stdout.on("data", (text) => {
  process.stdout.write(text);
  if (String(text).includes("Ready: ")) sideload();
});

function sideload() {
  runToEnd(...npx("office-addin-debugging@7", "start", manifest, "--no-debug"));
  console.log(`It is in Excel until: npx office-addin-debugging@7 stop ${manifest}`);
}

function runToEnd(program, parameters) {
  const { status } = spawnSync(program, parameters, {
    cwd: projectFolder,
    stdio: "inherit",
    shell,
  });
  if (status !== 0) process.exit(1);
}
