import { readdirSync } from "node:fs";
import path from "node:path";
import { officeMembers } from "./officeMembers.mjs";
import { projectFolder } from "./projectFolder.mjs";

// Every member of Office.js that the add-in names is also named in a contract rule, so that a person with Excel can
// check all that the add-in relies on.
const groups = {
  addin: ["src/excel", "src/commands", "src/functions", "src/taskpane"].flatMap(scriptsIn),
  contract: scriptsIn("tests/contract"),
};

/** What a program cannot bring about by itself, with the test that has it. */
const withoutRule = {
  "Excel.createWorkbook": "opens another window: tests/browser/addinHost.test.ts",
  "Office.AddinCommands.Event.completed":
    "needs a click on the ribbon: tests/browser/summary.test.ts",
};

const found = officeMembers(Object.values(groups).flat(), (file) =>
  Object.keys(groups).find((group) => groups[group].includes(file)),
);
const uncovered = [...found.get("addin")].filter(
  ([member]) => !found.get("contract").has(member) && !(member in withoutRule),
);
for (const [member, file] of uncovered.sort()) {
  console.error(`${path.relative(projectFolder, file)}: no contract rule has ${member}`);
}
const unused = Object.keys(withoutRule).filter((member) => !found.get("addin").has(member));
for (const member of unused)
  console.error(`scripts/contractCoverage.mjs: src does not use ${member}`);
console.log(`${found.get("addin").size} members, ${uncovered.length} without a contract rule`);
process.exitCode = uncovered.length + unused.length > 0 ? 1 : 0;

function scriptsIn(folder) {
  return readdirSync(path.join(projectFolder, folder), { recursive: true })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) =>
      path.posix.join(
        projectFolder.replaceAll(path.sep, "/"),
        folder,
        file.replaceAll(path.sep, "/"),
      ),
    );
}
