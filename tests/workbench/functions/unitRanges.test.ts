import { unitRanges } from "../../../workbench/functions/unitRanges";

const at = (row: number, column: number, sheetId = "a") => ({
  unitId: "book",
  sheetId,
  row,
  column,
});
const shape = (places: Parameters<typeof unitRanges>[0]) =>
  unitRanges(places).map(({ sheetId, range }) => [
    sheetId,
    range.startRow,
    range.endRow,
    range.startColumn,
  ]);

describe("cells as ranges", () => {
  test("neighbours in a column are one range, in whatever order they come", () => {
    expect(shape([at(2, 0), at(0, 0), at(1, 0), at(1, 0)])).toEqual([["a", 0, 2, 0]]);
  });

  test("gaps, columns and sheets part them", () => {
    expect(shape([at(0, 0), at(2, 0), at(0, 1), at(0, 1, "b")])).toEqual([
      ["a", 0, 0, 0],
      ["a", 2, 2, 0],
      ["a", 0, 0, 1],
      ["b", 0, 0, 1],
    ]);
  });
});
