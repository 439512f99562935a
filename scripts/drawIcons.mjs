import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./findBrowser.mjs";
import { icons } from "./icons.mjs";
import { projectFolder } from "./projectFolder.mjs";

const folder = path.join(projectFolder, "assets/icons");

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const { name, sizes, draw } of icons) {
  for (const size of sizes) await drawIcon(`${name}-${size}.png`, size, draw(size));
}
await browser.close();

async function drawIcon(file, size, shapes) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${shapes.join("")}</svg>`;
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.locator("svg").screenshot({ path: path.join(folder, file), omitBackground: true });
}
