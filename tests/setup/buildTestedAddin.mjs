import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildAddin } from "../../scripts/buildAddin.mjs";
import { projectFolder } from "../../scripts/projectFolder.mjs";

/** What the production build is made of. */
const sources = [
  "src",
  "assets",
  "scripts",
  "manifest.xml",
  "webpack.config.js",
  "tsconfig.json",
  "tsconfig.base.json",
  "package-lock.json",
];

/** Builds the add-in as for production, unless the folder holds the build of these very sources. */
export async function buildTestedAddin(builds) {
  const stamp = path.join(projectFolder, builds, "addin/sources.sha256");
  const digest = digestOf(sources.flatMap(filesOf));
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  rmSync(stamp, { force: true });
  await buildAddin({ mode: "production", builds });
  writeFileSync(stamp, digest);
}

function filesOf(source) {
  if (!statSync(path.join(projectFolder, source)).isDirectory()) return [source];
  return readdirSync(path.join(projectFolder, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectFolder, path.join(entry.parentPath, entry.name)))
    .sort();
}

function digestOf(files) {
  const hash = createHash("sha256").update(process.env.ADDIN_URL ?? "");
  for (const file of files) hash.update(file).update(readFileSync(path.join(projectFolder, file)));
  return hash.digest("hex");
}
