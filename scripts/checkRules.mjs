import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "./projectFolder.mjs";

// Every rule of docs/scoring.md has a test whose title begins with its id, and every id in a title is a rule.
const ruleLine = /^- \*\*([A-Z]\d+)\*\* /gm;
const titleStart = /["'`]\[([A-Z]\d+(?:, [A-Z]\d+)*)\] /g;

const rules = new Set(matches(read("docs/scoring.md"), ruleLine));
const tested = new Set(
  testFiles()
    .flatMap((file) => matches(read(file), titleStart))
    .flatMap((ids) => ids.split(", ")),
);
const untested = [...rules].filter((id) => !tested.has(id));
const unknown = [...tested].filter((id) => !rules.has(id));

for (const id of untested)
  console.error(`docs/scoring.md: no test has the rule ${id} in its title`);
for (const id of unknown) console.error(`tests: docs/scoring.md has no rule ${id}`);
if (rules.size === 0) console.error("docs/scoring.md: no rules found");
process.exitCode = untested.length + unknown.length > 0 || rules.size === 0 ? 1 : 0;

function testFiles() {
  return readdirSync(path.join(projectFolder, "tests"), { recursive: true })
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith("workbench"))
    .map((file) => path.join("tests", file));
}

function read(file) {
  return readFileSync(path.join(projectFolder, file), "utf8");
}

function matches(text, pattern) {
  return [...text.matchAll(pattern)].map(([, found]) => found);
}
