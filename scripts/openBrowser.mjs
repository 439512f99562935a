import { spawn } from "node:child_process";
import path from "node:path";
import { findBrowser } from "./findBrowser.mjs";
import { projectFolder } from "./projectFolder.mjs";

/**
 * Opens the page in a browser window with a profile of its own that trusts this one certificate.
 * Where there is no such browser, it says what to do.
 * @returns {{ close: () => void }}
 */
export function openBrowser({ url, fingerprint }) {
  const browser = hasScreen() ? findBrowser() : undefined;
  if (!browser) {
    console.log(
      `Open ${url} in Chrome or Edge. It warns about the certificate, which is self-made:`,
    );
    console.log("choose Advanced, then Proceed to localhost.");
    return { close: () => undefined };
  }
  const window = spawn(browser, browserArguments({ url, fingerprint }), { stdio: "ignore" });
  window.on("error", () => console.log(`Could not start ${browser}. Open ${url} yourself.`));
  return { close: () => window.kill() };
}

function browserArguments({ url, fingerprint }) {
  return [
    `--user-data-dir=${path.join(projectFolder, ".cache/browser")}`,
    `--ignore-certificate-errors-spki-list=${fingerprint}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-sync",
    // Chromium refuses to run as root with its sandbox.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    url,
  ];
}

function hasScreen() {
  return (
    process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  );
}
