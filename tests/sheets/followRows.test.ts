import { areasOfAddress } from "../../src/sheets/areasOfAddress";
import { followRows, type FollowedTable } from "../../src/sheets/followRows";
import { rowEdits, type ToldChange } from "../../src/sheets/rowEdits";
import { rowPlan, type RowPlan } from "../../src/sheets/rowPlan";
import type { CellValue } from "../../src/sheets/tableCells";

type Row = readonly CellValue[];

const headers = ["Period", "Employee ID", "Competency", "Rater", "Rater group", "Score", "Note"];
const place = { name: "Ratings", sheet: "Ratings", top: 0, left: 0, headers } as const;
const codes = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"];
const before = codes.map((code, at): Row => ["2026", "E001", code, "Lin", "", 10 * at, ""]);

function table(): FollowedTable {
  return { ...place, rows: [...before] };
}

function planOf(...told: ToldChange[]): RowPlan {
  const edits = told.map((change) => rowEdits(table(), change));
  const plan = edits.every((edit) => edit !== undefined) && rowPlan(before.length, edits.flat());
  if (!plan) throw new Error("Not planned");
  return plan;
}

/** What becomes of the known rows when the table now has these, and where it stands. */
function followed(rows: readonly Row[], plan: RowPlan, moved: Partial<typeof place> | object = {}) {
  const known = table();
  const read = new Map(plan.toRead.flatMap((at) => (rows[at] ? [[at, rows[at]] as const] : [])));
  const changed = followRows(known, plan, {
    ...place,
    ...moved,
    rowCount: rows.length,
    rows: read,
  });
  return { known: known.rows, changed };
}

function scored(rows: readonly Row[], at: number, score: CellValue): readonly Row[] {
  return rows.map((row, index) =>
    index === at ? row.map((cell, column) => (column === 5 ? score : cell)) : row,
  );
}

const typed = { type: "RangeEdited", address: "F4" };

describe("a typed cell", () => {
  test("is followed by reading its row, those beside it and the last one", () => {
    expect(planOf(typed).toRead).toEqual([1, 2, 3, 9]);
  });

  test("changes its row alone", () => {
    const { known, changed } = followed(scored(before, 2, 99), planOf(typed));
    expect(known).toEqual(scored(before, 2, 99));
    expect(changed).toEqual({ splices: [], rows: [{ place: 2, before: before[2] }] });
  });

  test("below the last row adds a row", () => {
    const rows = [...before, ["2026", "", "", "", "", "", ""]];
    expect(followed(rows, planOf({ type: "RangeEdited", address: "A12" })).known).toEqual(rows);
  });

  test("in a totals row changes nothing", () => {
    const plan = planOf({ type: "RangeEdited", address: "F12" });
    expect(followed(before, plan).changed).toEqual({ splices: [], rows: [] });
  });
});

describe("a change that the event does not tell all of", () => {
  const sorted = [...scored(before, 2, 99)].reverse();

  test.each<[string, readonly Row[], object]>([
    ["rows that were sorted meanwhile", sorted, {}],
    ["a row that was inserted above", [["2026", "E002", "A", "", "", 1, ""], ...before], {}],
    ["a row that was deleted above", before.slice(1), {}],
    ["another place", scored(before, 2, 99), { top: 4 }],
    ["another sheet's name", scored(before, 2, 99), { sheet: "Scores" }],
    ["another header", scored(before, 2, 99), { headers: [...headers.slice(0, 6), "Remark"] }],
  ])("shows by %s, and leaves what is known as it was", (_, rows, moved) => {
    const { known, changed } = followed(rows, planOf(typed), moved);
    expect(changed).toBeUndefined();
    expect(known).toEqual(before);
  });

  // https://github.com/OfficeDev/office-js/issues/728
  test("shows where Excel names other rows than those that were inserted", () => {
    const rows = [
      ...before,
      ...["X", "Y"].map((code): Row => ["2026", "E001", code, "", "", 1, ""]),
    ];
    const plan = planOf({ type: "RowInserted", address: "A8:G9" });
    expect(followed(rows, plan)).toEqual({ known: before, changed: undefined });
  });
});

describe("events", () => {
  test("that come when their change was read already change nothing", () => {
    const plan = planOf({ type: "RowInserted", address: "4:4" });
    expect(followed(before, plan).changed).toEqual({ splices: [], rows: [] });
  });

  test("are followed in their order", () => {
    const inserted = ["2026", "E001", "Z", "Lin", "", 5, ""];
    const typedRows = scored(before, 2, 99);
    const rows = [
      ...typedRows.slice(0, 1),
      inserted,
      ...typedRows.slice(1, 7),
      ...typedRows.slice(9),
    ];
    const plan = planOf(
      typed,
      { type: "RowInserted", address: "3:3" },
      { type: "RowDeleted", address: "10:11" },
    );
    expect(followed(rows, plan).known).toEqual(rows);
  });

  test.each([
    ["ColumnInserted", "C:C"],
    ["RangeEdited", "F1"],
    ["Unknown", "F4"],
    ["CellDeleted", "F4"],
    ["RangeEdited", "somewhere"],
  ])("of the kind %s in %s are not told apart", (type, address) => {
    expect(rowEdits(table(), { type, address })).toBeUndefined();
  });

  test("of very many rows are not told apart", () => {
    const edits = rowEdits(table(), { type: "RangeEdited", address: "F:F" });
    expect(edits && rowPlan(before.length, edits)).toBeUndefined();
  });

  test("of calculated cells count in columns of ours alone", () => {
    expect(rowEdits(table(), { type: "Calculated", address: "G4:K9" })).toEqual([]);
    expect(rowEdits(table(), { type: "Calculated", address: "Z1, F1:F4" })).toMatchObject([
      { kind: "edited", rows: { at: 0, count: 3 } },
    ]);
  });
});

describe("areasOfAddress", () => {
  test.each<[string, unknown]>([
    ["F12", [{ rows: { at: 11, count: 1 }, columns: { at: 5, count: 1 } }]],
    ["A5:K6", [{ rows: { at: 4, count: 2 }, columns: { at: 0, count: 11 } }]],
    ["$5:$6", [{ rows: { at: 4, count: 2 }, columns: { at: 0, count: Infinity } }]],
    ["AA:AB", [{ rows: { at: 0, count: Infinity }, columns: { at: 26, count: 2 } }]],
    ["", undefined],
    ["A1:B2:C3", undefined],
    ["A:B2", undefined],
  ])("reads %p", (address, areas) => {
    expect(areasOfAddress(address)).toEqual(areas);
  });
});
