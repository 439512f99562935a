import { blockDigest } from "../../src/sheets/blockDigest";
import type { SheetContents } from "../../src/sheets/sheetContents";
import { markText, readMarks, type SheetMark } from "../../src/sheets/sheetMark";
import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { sheetRefresh } from "../../src/sheets/sheetRefresh";
import type { CellValue } from "../../src/sheets/tableCells";

type Rows = readonly (readonly CellValue[])[];

/** A small sheet of ours: one header row, employee IDs and names, two scores and a total. */
const columnKeys = ["id", "name", "A", "B", "total"];
const header = ["ID", "Name", "A", "B", "Total"];
const ann = ["E1", "Ann", 1, 2, 3];
const ben = ["E2", "Ben", 4, "", 4];
const written: Rows = [header, ann, ben];

function planOf(cells: Rows, keys = columnKeys): SheetPlan {
  return {
    sheetMark: "test",
    name: "Test",
    tabColor: "#000000",
    columnKeys: keys,
    cells,
    numberFormats: cells.map((row) => row.map(() => "General")),
    styles: [],
    conditionalStyles: [],
    columnWidths: [],
    rowHeights: [],
    frozenRows: 1,
    frozenColumns: 2,
    keyColumn: { column: 0, firstRow: 1 },
  };
}

const mark: SheetMark = {
  sheetMark: "test",
  name: "Test",
  columnKeys,
  rowCount: written.length,
  digest: blockDigest(written, 1),
};

function refreshOf(cells: Rows, plan: SheetPlan = planOf(written)) {
  const contents: SheetContents = { top: 0, left: 0, cells };
  return sheetRefresh(contents, mark, plan);
}

describe("sheetRefresh", () => {
  test("changes nothing where nothing has changed, also with notes beside, above and below", () => {
    const notes = [
      [...header, "Notes"],
      [...ann, "on leave"],
      [...ben, ""],
      ["", "", "", "mean", "=AVERAGE(E2:E3)", ""],
    ];
    expect(refreshOf(notes)).toMatchObject({
      columnChanges: [],
      rows: { changes: [], hasMoved: false },
      formerRows: [],
    });
  });

  test("brings notes back to their employees after the user has sorted", () => {
    const sorted = [
      [...header, ""],
      [...ben, "of Ben"],
      [...ann, ""],
    ];
    expect(refreshOf(sorted)?.rows).toMatchObject({ sources: [1, 0], hasMoved: true });
  });

  test("keeps ID and name of who has left but has a note", () => {
    const refresh = refreshOf(
      [
        [...header, ""],
        [...ann, "of Ann"],
        [...ben, ""],
      ],
      planOf([header, ben]),
    );
    expect(refresh?.formerRows).toEqual([["E1", "Ann", "", "", ""]]);
  });

  const blank = ["", "", "", "", ""];
  test.each<[string, Rows]>([
    ["a score was overwritten", [header, ["E1", "Ann", 9, 2, 3], ben]],
    ["a score was replaced by a formula", [header, ["E1", "Ann", "=B9", 2, 3], ben]],
    ["a note was typed into a blank score", [header, ann, ["E2", "Ben", 4, "on leave", 4]]],
    ["a row was inserted above", [blank, header, ann, ben]],
    ["a row was inserted between", [header, ann, blank, ben]],
    ["a row was deleted", [header, ann]],
    ["a column was inserted", written.map(([id = "", ...rest]) => [id, "", ...rest])],
    ["a header was renamed", [["No.", "Name", "A", "B", "Total"], ann, ben]],
  ])("is impossible where %s", (_change, cells) => {
    expect(refreshOf(cells)).toBeUndefined();
  });

  test("inserts and deletes competencies where they stand, so that references follow", () => {
    const plan = planOf([["ID", "Name", "B", "C", "Total"]], ["id", "name", "B", "C", "total"]);
    expect(refreshOf(written, plan)?.columnChanges).toEqual([
      { kind: "delete", at: 2, count: 1 },
      { kind: "insert", at: 3, count: 1 },
    ]);
  });

  test("is impossible where a column has to go below which something stands", () => {
    const plan = planOf([["ID", "Name", "B", "Total"]], ["id", "name", "B", "total"]);
    expect(refreshOf([...written, ["", "", "note"]], plan)).toBeUndefined();
    expect(refreshOf([...written, ["", "", "", "note"]], plan)).toBeDefined();
  });

  test("is impossible where competencies have changed places", () => {
    const plan = planOf([["ID", "Name", "B", "A", "Total"]], ["id", "name", "B", "A", "total"]);
    expect(refreshOf(written, plan)).toBeUndefined();
  });
});

describe("readMarks", () => {
  test("reads what markText wrote, the newest first and at most three", () => {
    const older = [1, 2, 3].map((rowCount) => ({ ...mark, rowCount }));
    expect(readMarks(markText(mark, older))).toEqual([mark, older[0], older[1]]);
  });

  test("reads nothing from other texts", () => {
    expect(["", "summary 21 42", "[1]", '{"a":1}'].flatMap(readMarks)).toEqual([]);
  });
});
