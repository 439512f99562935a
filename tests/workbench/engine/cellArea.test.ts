import {
  areaBetween,
  boundingArea,
  containsArea,
  excelRows,
  intersection,
  isInGrid,
} from "../../../workbench/engine/cellArea";

const block = (top: number, left: number, bottom: number, right: number, sheetId = "one") =>
  areaBetween(sheetId, top, left, bottom, right);

describe("blocks of cells", () => {
  test("intersect in what both have", () => {
    expect(intersection(block(0, 0, 4, 4), block(3, 2, 9, 9))).toEqual(block(3, 2, 4, 4));
  });

  test("do not intersect when they only touch, or lie on different sheets", () => {
    expect(intersection(block(0, 0, 1, 1), block(2, 0, 3, 1))).toBeUndefined();
    expect(intersection(block(0, 0, 1, 1), block(0, 0, 1, 1, "two"))).toBeUndefined();
  });

  test("are bounded by the smallest block around both", () => {
    expect(boundingArea(block(1, 1, 1, 1), block(4, 0, 4, 0))).toEqual(block(1, 0, 4, 1));
  });

  test("contain what lies wholly in them", () => {
    expect(containsArea(block(0, 0, 4, 4), block(1, 1, 4, 4))).toBe(true);
    expect(containsArea(block(0, 0, 4, 4), block(1, 1, 5, 4))).toBe(false);
  });

  test("lie in Excel's grid or not", () => {
    expect(isInGrid(block(0, 0, excelRows - 1, 0))).toBe(true);
    expect(isInGrid(block(0, 0, excelRows, 0))).toBe(false);
    expect(isInGrid(block(-1, 0, 0, 0))).toBe(false);
  });
});
