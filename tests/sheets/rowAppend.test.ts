import { rowAppend } from "../../src/sheets/rowAppend";
import type { CellValue } from "../../src/sheets/tableCells";

function journal(...rows: readonly (readonly CellValue[])[]) {
  const headers = ["字段", "Mine", "New", "Old", "Digest"];
  return { name: "Journal", sheet: "Journal", top: 0, left: 0, headers, rows } as const;
}

const records = [{ cells: { field: "Score", old: "=1", new: 70, digest: "0012" } }];

describe("rowAppend", () => {
  test("uses the blank row of a new table", () => {
    expect(rowAppend("Journal", journal(["", "", "", "", ""]), records)).toEqual({
      row: 0,
      rows: [["Score", null, 70, "'=1", "'0012"]],
    });
  });

  test("goes below the last filled row, whatever the user wrote beside blank ones", () => {
    const cells = journal(["Score", "", 1, 2, "d"], ["", "note", "", "", ""]);
    expect(rowAppend("Journal", cells, records).row).toBe(1);
  });

  test("goes below the table when all its rows are filled", () => {
    expect(rowAppend("Journal", journal(["Score", "", 1, 2, "d"]), records).row).toBe(1);
  });
});
