import { tableWriteOf } from "../../../src/sheets/tableEditing/tableWriteOf";
import { togetherByTable } from "../../../src/sheets/tableEditing/togetherByTable";
import type { RowChange } from "../../../src/sheets/tableEditing/tableEdit";
import type { CellValue } from "../../../src/sheets/tableCells";
import type { TableName } from "../../../src/sheets/tableName";
import { smallTables } from "../smallTables";
import { tableIn } from "../writtenTables";

type Rows = readonly (readonly CellValue[])[];

const competencies: Rows = [
  ["My notes", "Code", "Competency (en)", "Weight"],
  ["note", "A", "Communication", 2],
  ["", "B", "Teamwork", 1],
];
const targets: Rows = [
  ["Role", "Grade", "A"],
  ["AM", "Junior", 60],
  ["", "", 50],
];

function writeOf(
  change: RowChange | readonly RowChange[],
  { table = "Competencies", rows = competencies, isBulk = false }: WriteCase = {},
) {
  const cells = tableIn(smallTables({ [table]: rows }), table);
  const changes = Array.isArray(change) ? (change as readonly RowChange[]) : [change as RowChange];
  return tableWriteOf(cells, { table, changes, ...(isBulk && { isBulk: true }) });
}

interface WriteCase {
  readonly table?: TableName;
  readonly rows?: Rows;
  readonly isBulk?: boolean;
}

test("writes only the cells that become different", () => {
  const cells = { weight: 3, nameEn: "Communication" };
  expect(writeOf({ kind: "update", key: { code: "a" }, cells })).toMatchObject({
    value: {
      updates: [{ row: 0, runs: [{ column: 3, cells: [3] }] }],
      records: [{ key: "a", changes: [{ field: "Weight", old: 2, new: 3 }] }],
    },
  });
});

test("writes nothing where all is as wanted", () => {
  expect(writeOf({ kind: "update", key: { code: "A" }, cells: { weight: 2 } })).toMatchObject({
    value: { updates: [], records: [] },
  });
});

test("adds a row below the last one and leaves the user's own columns alone", () => {
  const change = { kind: "add", key: { code: "001" }, cells: { nameEn: "=x", weight: 1 } } as const;
  expect(writeOf(change)).toMatchObject({
    value: { firstAdded: 2, added: [[null, "'001", "'=x", 1]] },
  });
});

test.each<readonly [string, RowChange, string]>([
  ["to add a row that is there", { kind: "add", key: { code: "B" }, cells: {} }, "keyTaken"],
  ["to update a row that is gone", { kind: "update", key: { code: "Z" }, cells: {} }, "rowGone"],
  ["to remove a row that is gone", { kind: "remove", key: { code: "Z" } }, "rowGone"],
  [
    "to swap with a row that is gone",
    { kind: "swap", key: { code: "A" }, other: { code: "Z" } },
    "rowGone",
  ],
])("refuses %s", (_, change, code) => {
  expect(writeOf(change)).toMatchObject({ ok: false, problem: { code } });
});

test("refuses to update a row that stands there twice", () => {
  const rows = [...competencies, ["", "b", "Other", 1]];
  const change = { kind: "update", key: { code: "B" }, cells: { weight: 4 } } as const;
  expect(writeOf(change, { rows })).toMatchObject({ problem: { code: "rowTwice", key: "B" } });
});

test("refuses to add the same row twice", () => {
  const add = { kind: "add", key: { code: "C" }, cells: {} } as const;
  expect(writeOf([add, { ...add, key: { code: "c" } }])).toMatchObject({
    problem: { code: "keyTaken" },
  });
});

test("takes rows away from the last to the first and keeps their values for the journal", () => {
  const removals = ["A", "B"].map((code) => ({ kind: "remove", key: { code } }) as const);
  expect(writeOf(removals)).toMatchObject({
    value: {
      removed: [1, 0],
      records: [
        {
          key: "A",
          changes: expect.arrayContaining([{ field: "Weight", old: 2, new: "" }]) as unknown,
        },
        { key: "B" },
      ],
    },
  });
});

test("swaps two rows", () => {
  const change = { kind: "swap", key: { code: "A" }, other: { code: "B" } } as const;
  expect(writeOf(change)).toMatchObject({ value: { swaps: [[0, 1]] } });
});

test("gives added and removed rows that belong together one line each in the journal", () => {
  const changes: readonly RowChange[] = [
    { kind: "put", key: { code: "C" }, cells: {} },
    { kind: "put", key: { code: "D" }, cells: {} },
    { kind: "remove", key: { code: "A" } },
  ];
  const write = writeOf(changes, { isBulk: true });
  expect(write.ok && write.value.records.map((record) => record.changes)).toEqual([
    [{ field: "", old: "", new: "+ 2" }],
    [{ field: "", old: "– 1", new: "" }],
  ]);
});

test("sets a target under the code's header", () => {
  const key = { role: "am", grade: "junior" };
  const change = { kind: "put", key, cells: {}, byCode: { a: 70 } } as const;
  expect(writeOf(change, { table: "Targets", rows: targets })).toMatchObject({
    value: { newColumns: [], updates: [{ row: 0, runs: [{ column: 2, cells: [70] }] }] },
  });
});

test("adds a column for a code that heads none", () => {
  const key = { role: "AM", grade: "Junior" };
  const change = { kind: "put", key, cells: {}, byCode: { B: 70 } } as const;
  expect(writeOf(change, { table: "Targets", rows: targets })).toMatchObject({
    value: { newColumns: ["B"], updates: [{ row: 0, runs: [{ column: 3, cells: [70] }] }] },
  });
});

test("[T1] finds the row of targets for everybody, and adds no row over it", () => {
  const find = { kind: "put", key: { role: "", grade: "" }, cells: {}, byCode: { A: 55 } } as const;
  expect(writeOf(find, { table: "Targets", rows: targets })).toMatchObject({
    value: { updates: [{ row: 1 }], added: [], firstAdded: 2 },
  });
});

test("makes one edit of all that are about a table", () => {
  const change = { kind: "remove", key: { code: "A" } } as const;
  const other = { kind: "remove", key: { code: "B" } } as const;
  const edits = togetherByTable([
    { table: "Competencies", changes: [change], isBulk: true },
    { table: "Bands", changes: [] },
    { table: "Competencies", changes: [other] },
  ]);
  expect(edits).toEqual([
    { table: "Competencies", changes: [change, other] },
    { table: "Bands", changes: [] },
  ]);
});
