import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { installDependencies } from "./installDependencies.mjs";
import { projectFolder } from "./projectFolder.mjs";

// Everything that needs an installed package is imported after the installation.
try {
  installDependencies();
  await start(await readOptions());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

async function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      "no-open": { type: "boolean", default: false },
      "no-watch": { type: "boolean", default: false },
      trusted: { type: "boolean", default: false },
    },
  });
  const { parseNumber } = await import("office-addin-cli");
  const port = parseNumber(values.port ?? configuredPort(), "--port takes a number.");
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error("--port takes a whole number from 0 to 65535.");
  }
  const { trusted } = values;
  return { port, open: !values["no-open"], watch: !values["no-watch"], trusted };
}

function configuredPort() {
  const project = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8"));
  return project.config.dev_server_port;
}

async function start({ port, open, watch, trusted }) {
  const { localCertificate, trustedCertificate } = await import("./localCertificate.mjs");
  const { startServer } = await import("./startServer.mjs");
  const { openBrowser } = await import("./openBrowser.mjs");
  const made = trusted ? trustedCertificate() : await localCertificate();
  const { certificate, key, fingerprint } = made;
  // The port is taken first, so that a taken one is reported before the builds.
  const server = await startServer({ port, certificate, key });
  console.log("Building the add-in and the embedded Excel …");
  const builds = await build({ watch });
  console.log(`Ready: ${server.url}`);
  const browser = open ? openBrowser({ url: server.url, fingerprint }) : undefined;
  endOnSignal([...builds, server, ...(browser ? [browser] : [])]);
}

async function build({ watch }) {
  const { buildAddin, watchAddin } = await import("./buildAddin.mjs");
  const { buildWorkbench, watchWorkbench } = await import("./buildWorkbench.mjs");
  if (watch) return Promise.all([watchAddin(), watchWorkbench()]);
  await Promise.all([buildAddin({ mode: "development" }), buildWorkbench()]);
  return [];
}

function endOnSignal(parts) {
  const end = async () => {
    await Promise.all(parts.map((part) => part.close()));
    process.exit(0);
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}
