import { tableColumns } from "../src/sheets/tableColumns";

const codes = [..."ABCDEFGHIJK"];
const raters = [
  ["Gu Yan", "Manager"],
  ["Lin Yue", "Peer"],
  ["He Bo", "Customer"],
];

/** The workbook's tables as Excel hands them over: `employees` people, each rated by three others in eleven competencies. */
export function liveTables(employees) {
  const ids = Array.from({ length: employees }, (_, at) => `E${String(at + 1).padStart(5, "0")}`);
  const tables = {
    Competencies: codes.map((code) => ({ code, nameEn: code, weight: 1 })),
    Bands: [
      { band: 1, from: 0, to: 40 },
      { band: 2, from: 41, to: 60 },
      { band: 3, from: 61, to: 80 },
      { band: 4, from: 81, to: 100 },
    ],
    Employees: ids.map((employeeId) => ({ employeeId, name: `Name ${employeeId}` })),
    Targets: [{ role: "", grade: "" }],
    Periods: [{ period: "2026H1", status: "open" }],
    Ratings: ids.flatMap(ratingsOf),
    Settings: [{ setting: "Language", value: "en-US" }],
  };
  return new Map(Object.entries(tables).map(([name, records]) => [name, tableOf(name, records)]));
}

function ratingsOf(employeeId, at) {
  return codes.flatMap((competency, column) =>
    raters.map(([rater, raterGroup], by) => ({
      period: "2026H1",
      employeeId,
      competency,
      rater,
      raterGroup,
      score: (at * 7 + column * 11 + by * 13) % 101,
    })),
  );
}

function tableOf(name, records) {
  const columns = tableColumns[name];
  const headers = columns.map(({ header }) => header.en);
  const rows = records.map((record) => columns.map(({ key }) => record[key] ?? ""));
  return { name, sheet: name, top: 0, left: 0, headers, rows };
}
