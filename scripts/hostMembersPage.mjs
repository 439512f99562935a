import { answeredMembers, documentedMembers, eventRegistrations } from "./excelMembers.mjs";

const head = `# Members of Excel's API that the embedded Excel answers

Written by \`npm run requirements\` from the comments of @types/office-js and the classes in \`workbench/objects\`. What is
missing answers \`ApiNotFound\` with the member's name. What the answers differ in is in [excel-host.md](excel-host.md).
`;

/** The page that lists, for each requirement set, how many of its members are answered and which are not. */
export function hostMembersPage() {
  const sets = bySet();
  const names = [...sets.keys()].sort((a, b) => order(a) - order(b));
  const rows = names.map((name) => row(name, sets.get(name)));
  const lists = names.map((name) => list(name, sets.get(name)));
  return [head, "| set | answered | of |\n|--|--:|--:|", ...rows, "", ...lists].join("\n") + "\n";
}

/** ExcelApi by version, then the sets of single platforms. */
function order(set) {
  const [name, version] = set.split(" ");
  return Number(version.split(".")[1]) + (name === "ExcelApi" ? 0 : 1000) + name.length;
}

function bySet() {
  const answers = answerer();
  const sets = new Map();
  for (const [name, members] of documentedMembers()) {
    for (const [member, set] of members) {
      const entry = sets.get(set) ?? new Map();
      sets.set(set, entry);
      const of = entry.get(name) ?? { answered: [], missing: [] };
      entry.set(name, of);
      of[answers(name, member) ? "answered" : "missing"].push(member);
    }
  }
  return sets;
}

function answerer() {
  const answered = answeredMembers();
  const registrations = eventRegistrations();
  return (name, member) => {
    const has = answered.get(name);
    if (has === undefined) return false;
    // The client keeps a collection's items itself, and asks for one of them by an indexer.
    if (member === "items") return true;
    if (member === "getItem" && has.has("Indexer")) return true;
    // `workbook.onSelectionChanged` is an event of the document, not of the object model.
    if (name === "Workbook" && member === "onSelectionChanged") return true;
    return has.has(registrations.get(`${name}.${member}`) ?? wireName(member));
  };
}

function wireName(member) {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

function row(set, classes) {
  const count = (kind) => [...classes.values()].reduce((sum, of) => sum + of[kind].length, 0);
  return `| ${set} | ${count("answered")} | ${count("answered") + count("missing")} |`;
}

function list(set, classes) {
  const lines = [...classes]
    .filter(([, { missing }]) => missing.length > 0)
    .map(([name, { answered, missing }]) =>
      answered.length === 0 && missing.length > 6
        ? `- **${name}**: none of ${missing.length}`
        : `- **${name}**: ${missing.join(", ")}`,
    );
  return lines.length === 0 ? "" : `## Missing from ${set}\n\n${lines.sort().join("\n")}\n`;
}
