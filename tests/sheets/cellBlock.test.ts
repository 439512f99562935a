import { batchesOf } from "../../src/sheets/batchesOf";
import { blockAddress, joinedBlocks, overlaps, slicedBlocks } from "../../src/sheets/cellBlock";

const block = (row: number, column = 0, rows = 1, columns = 1) => ({
  sheet: "My team",
  row,
  column,
  rows,
  columns,
});

describe("blocks of cells", () => {
  test("are named as Excel names them", () => {
    expect(blockAddress(block(1))).toBe("'My team'!A2");
    expect(blockAddress(block(1, 1, 2, 3))).toBe("'My team'!B2:D3");
  });

  test("become one where they stand below each other", () => {
    expect(joinedBlocks([block(2), block(1), block(4), block(2, 1), block(3)])).toEqual([
      block(1, 0, 4),
      block(2, 1),
    ]);
  });

  test("are cut into slices of whole rows", () => {
    expect(slicedBlocks([block(0, 0, 5, 3)], 6)).toEqual([
      block(0, 0, 2, 3),
      block(2, 0, 2, 3),
      block(4, 0, 1, 3),
    ]);
  });

  test("overlap where they share a cell", () => {
    expect(overlaps(block(0, 0, 2, 2), block(1, 1))).toBe(true);
    expect(overlaps(block(0, 0, 2, 2), block(2, 1))).toBe(false);
  });
});

test("batches stay within their limit, but for what is larger by itself", () => {
  expect(batchesOf([3, 3, 5, 9, 1], (size) => size, 6)).toEqual([[3, 3], [5], [9], [1]]);
});
