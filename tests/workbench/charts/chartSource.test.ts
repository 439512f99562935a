import { sourceContent } from "../../../workbench/charts/chartSource";
import { area, gridOfCells } from "./gridOfCells";

const scores = [
  ["", "得分", "目标"],
  ["沟通", 3, 4],
  ["客户", undefined, 4],
  ["学习", 5, 4],
];

const withBlankCorner = scores.map((line, row) =>
  row === 0 ? [undefined, ...line.slice(1)] : line,
);

describe("a chart's cells", () => {
  test("give a series per column when there are more rows", () => {
    const { plotBy, series } = sourceContent(gridOfCells(scores), area(0, 0, 4, 3), "Auto");
    expect(plotBy).toBe("Columns");
    expect(series.map(({ values }) => values)).toEqual([area(1, 1, 3, 1), area(1, 2, 3, 1)]);
  });

  test("give a series per row when there are more columns", () => {
    const wide = gridOfCells([
      ["", "A", "B", "C"],
      ["x", 1, 2, 3],
    ]);
    const { plotBy, series } = sourceContent(wide, area(0, 0, 2, 4), "Auto");
    expect(plotBy).toBe("Rows");
    expect(series[0]).toMatchObject({
      name: { cells: area(1, 0, 1, 1) },
      values: area(1, 1, 1, 3),
      categories: area(0, 1, 1, 3),
    });
  });

  test("give series per row when that is asked for", () => {
    const { series } = sourceContent(gridOfCells(scores), area(0, 0, 4, 3), "Rows");
    expect(series.map(({ values }) => values)).toHaveLength(3);
  });

  test("name series and categories by the first row and column", () => {
    const [first] = sourceContent(gridOfCells(scores), area(0, 0, 4, 3), "Auto").series;
    expect(first?.name).toEqual({ cells: area(0, 1, 1, 1) });
    expect(first?.categories).toEqual(area(1, 0, 3, 1));
  });

  test("are headers around a blank corner even when they are numbers", () => {
    const years = gridOfCells([
      [undefined, 2025, 2026],
      [1, 10, 11],
      [2, 12, 13],
      [3, 14, 15],
    ]);
    const { series } = sourceContent(years, area(0, 0, 4, 3), "Auto");
    expect(series).toHaveLength(2);
    expect(series[0]?.categories).toEqual(area(1, 0, 3, 1));
  });

  test("are all values when they hold numbers only", () => {
    const { series } = sourceContent(gridOfCells([[1], [2], [3]]), area(0, 0, 3, 1), "Auto");
    expect(series).toEqual([expect.objectContaining({ values: area(0, 0, 3, 1) })]);
    expect(series[0]).not.toHaveProperty("name");
  });

  test("of one column have the text on top as their name", () => {
    const { series } = sourceContent(gridOfCells([["得分"], [2], [3]]), area(0, 0, 3, 1), "Auto");
    expect(series[0]?.name).toEqual({ cells: area(0, 0, 1, 1) });
  });

  test("may have a text in the corner", () => {
    const titled = gridOfCells([["能力", ...(scores[0]?.slice(1) ?? [])], ...scores.slice(1)]);
    expect(sourceContent(titled, area(0, 0, 4, 3), "Auto").series).toEqual(
      sourceContent(gridOfCells(withBlankCorner), area(0, 0, 4, 3), "Auto").series,
    );
  });

  test("take every column of texts before the numbers for names of categories", () => {
    const expenses = gridOfCells([
      ["Merchant", "Category", "Amount"],
      ["Phones", "Communications", 120],
      ["Cars", "Transportation", 142],
    ]);
    const { series } = sourceContent(expenses, area(0, 0, 3, 3), "Columns");
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ values: area(1, 2, 2, 1), categories: area(1, 0, 2, 2) });
  });
});
