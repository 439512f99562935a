import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/** The path of an installed Chromium, Chrome or Edge, or undefined. */
export function findBrowser() {
  return candidates().find((file) => existsSync(file));
}

function candidates() {
  if (process.platform === "win32") return windowsBrowsers();
  if (process.platform === "darwin") return [...macBrowsers, chromium.executablePath()];
  return [...linuxBrowsers(), chromium.executablePath()];
}

function windowsBrowsers() {
  const roots = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"]
    .map((name) => process.env[name])
    .filter(Boolean);
  return ["Microsoft/Edge/Application/msedge.exe", "Google/Chrome/Application/chrome.exe"]
    .flatMap((file) => roots.map((root) => path.join(root, file)))
    .concat(chromium.executablePath());
}

const macBrowsers = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function linuxBrowsers() {
  const names = [
    "chromium",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "chromium-browser",
  ];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}
