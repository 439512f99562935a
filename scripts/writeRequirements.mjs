import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import prettier from "prettier";
import { hostMembersPage } from "./hostMembersPage.mjs";
import { documentedMembers, registrationMembers } from "./excelMembers.mjs";
import { projectFolder } from "./projectFolder.mjs";

/** Names under which the client writes properties that it reads under their own (`Worksheet_ShowGridlines_Set`). */
const writtenAs = { "Worksheet.showGridlines": "Gridlines", "Worksheet.showHeadings": "Headings" };

// Writes which requirement set has which member, for the embedded Excel, and the page that lists what it answers.
// With --check nothing is written; a file that is not as it would be written is an error.
const files = {
  "workbench/requirements/memberSets.json": await prettier.format(JSON.stringify(memberSets()), {
    parser: "json",
  }),
  "docs/excel-host-members.md": hostMembersPage(),
};
const isCheck = process.argv.includes("--check");

for (const [file, text] of Object.entries(files)) {
  const at = path.join(projectFolder, file);
  if (!isCheck) writeFileSync(at, text);
  else if (readFileSync(at, "utf8") !== text) {
    console.error(`${file} is out of date: npm run requirements`);
    process.exitCode = 1;
  }
}

/** Class → set → members as they are named on the wire, in one text. */
function memberSets() {
  const sets = {};
  for (const [name, members] of documentedMembers()) {
    for (const [member, set] of members) {
      add(sets, name, set, wireName(member));
      const other = writtenAs[`${name}.${member}`];
      if (other !== undefined) add(sets, name, set, other);
    }
  }
  for (const [name, members] of registrationMembers()) {
    for (const [member, set] of members) add(sets, name, set, member);
  }
  return sets;
}

function add(sets, name, set, member) {
  sets[name] ??= {};
  const known = sets[name][set];
  sets[name][set] = known === undefined ? member : `${known} ${member}`;
}

function wireName(member) {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
