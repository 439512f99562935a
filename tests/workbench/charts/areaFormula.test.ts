import { areaFormula, areaOfFormula } from "../../../workbench/file/areaFormula";

const area = { sheetId: "Lin's 得分", row: 1, column: 26, rows: 3, columns: 1 };

test("a chart's cells are written with dollars and the sheet in quotes", () => {
  expect(areaFormula(area)).toBe("'Lin''s 得分'!$AA$2:$AA$4");
});

test("a chart's single cell is written as one address", () => {
  expect(areaFormula({ ...area, sheetId: "Data", rows: 1 })).toBe("Data!$AA$2");
});

test("a chart's cells are read as they were written", () => {
  expect(areaOfFormula(areaFormula(area))).toEqual(area);
});

test.each(["Scores", "(Data!$A$1,Data!$C$1)", "[1]Data!$A$1:"])(
  "%s is no block of cells",
  (formula) => {
    expect(areaOfFormula(formula)).toBeUndefined();
  },
);
