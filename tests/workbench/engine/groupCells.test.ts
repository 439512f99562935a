import { groupCells } from "../../../workbench/engine/groupCells";

const area = { sheetId: "s", row: 0, column: 0, rows: 3, columns: 4 };

test("joins equal runs of neighbouring rows into one block", () => {
  expect(groupCells(area, (row, column) => row < 2 && column > 1)).toEqual([
    { sheetId: "s", row: 0, column: 2, rows: 2, columns: 2 },
  ]);
});

test("keeps runs of different width apart", () => {
  const blocks = groupCells(area, (row, column) => column <= row);
  expect(blocks.map(({ row, columns }) => [row, columns])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
});

test("gives nothing when no cell passes", () => {
  expect(groupCells(area, () => false)).toEqual([]);
});
