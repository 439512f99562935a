import type { CellValue, TableCells } from "../../src/sheets/tableCells";
import type { TableName } from "../../src/sheets/tableName";

type Rows = readonly (readonly CellValue[])[];

/** A workbook of two competencies, two bands and two employees, written by hand in mixed order and language. */
const small: Readonly<Record<TableName, Rows>> = {
  Competencies: [
    [
      "代码",
      "Competency (zh)",
      "competency（EN） ",
      "Core",
      "Weight",
      "Definition (en)",
      "Origin",
      "Competency group (en)",
    ],
    ["A", "沟通", "", "是", 2, "d", "drafted", "g"],
    ["B", "", "Teamwork", "", 1, "d", "source", "g"],
  ],
  Anchors: [
    ["Code", "Band", "Level definition (en)", "Behaviours (en)", "Origin"],
    ["A", 1, "low", "first line\n\n second line ", "source"],
  ],
  Bands: [
    ["Band", "From", "To", "Label (zh)", "Label (en)"],
    [2, 51, 100, "高", "High"],
    [1, 0, 50, "低", "Low"],
  ],
  Employees: [
    ["My notes", "Status", "Employee ID", "Name", "Department", "Role", "Grade", "Manager"],
    ["x", "", 1001, "Lin Yue", "Sales", "AM", "Junior", "002"],
    ["", "离职", "002", "He Bo", "Sales", "AM", "Senior", ""],
  ],
  Targets: [
    ["Role", "Grade", "b", "A", "Remark"],
    ["AM", "", 60, "", "r"],
  ],
  Periods: [
    ["Period", "Status", "Opened", "Closed", "Model version"],
    ["2025", "已结束", 45658, 46022, "00000000"],
    [2026, "OPEN", 46023, "", ""],
  ],
  Ratings: [
    [
      "Period",
      "Employee ID",
      "Competency",
      "Rater",
      "Rater group",
      "Score",
      "Evidence",
      "Reason",
      "Rated on",
      "Model version",
      "Behaviours seen",
    ],
    ["2026", "1001", "a", "He Bo", "", 40, "e", "r", 46082, "v", ""],
  ],
  Snapshots: [["Period", "Employee ID", "Department", "Role", "Grade", "Manager", "A", "B"]],
  Versions: [["Model version", "Table", "Key", "Field", "Value"]],
  Settings: [
    ["Setting", "Value"],
    ["Language", "EN-us"],
    ["类别权重：自评", 5],
    ["Note", "anything"],
  ],
  Journal: [
    ["When", "Who", "Table", "Key", "Field", "Old", "New", "Reason", "Model version", "Digest"],
  ],
};

/** The small workbook with some tables replaced; undefined takes a table away. */
export function smallTables(
  replaced: Partial<Record<TableName, Rows | undefined>> = {},
): ReadonlyMap<TableName, TableCells> {
  const all = Object.entries({ ...small, ...replaced }) as [TableName, Rows | undefined][];
  return new Map(
    all.flatMap(([name, table]) => {
      if (!table) return [];
      const [headers = [], ...rows] = table;
      return [[name, { name, sheet: name, top: 0, left: 0, headers, rows }] as const];
    }),
  );
}

/** The small workbook with these rows in `Ratings`, each: period, employee ID, competency, rater, rater group, score. */
export function withRatings(...rows: Rows): ReadonlyMap<TableName, TableCells> {
  const [headers = []] = small.Ratings;
  return smallTables({ Ratings: [headers.slice(0, 6), ...rows] });
}
