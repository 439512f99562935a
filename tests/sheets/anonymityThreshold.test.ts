import type { CellValue } from "../../src/sheets/tableCells";
import { assessmentIn, problemsIn } from "./reading";
import { smallTables } from "./smallTables";

function withThreshold(value: CellValue) {
  return smallTables({
    Settings: [
      ["Setting", "Value"],
      ["Fewest raters that may be shown", value],
    ],
  });
}

test.each([1, 3, 5])("[H1] is what Settings says: %p", (threshold) => {
  const tables = withThreshold(threshold);
  expect(assessmentIn(tables).settings.anonymityThreshold).toBe(threshold);
  expect(problemsIn(tables)).toEqual([]);
});

test("[H1] is found by its Chinese name too", () => {
  const rows = [
    ["设置项", "值"],
    ["匿名所需最少评分人数", 4],
  ];
  expect(assessmentIn(smallTables({ Settings: rows })).settings.anonymityThreshold).toBe(4);
});

test("[H1] is 3 where Settings says nothing", () => {
  expect(assessmentIn(smallTables()).settings.anonymityThreshold).toBe(3);
  expect(assessmentIn(withThreshold("")).settings.anonymityThreshold).toBe(3);
});

test.each([0, -1, 2.5, "three", "5", true, "#N/A"])("[H1] stays 3 and reports %p", (value) => {
  const tables = withThreshold(value);
  expect(assessmentIn(tables).settings.anonymityThreshold).toBe(3);
  expect(problemsIn(tables)).toEqual([
    { code: "badThreshold", value: expect.any(String), standard: 3, at: "Settings!B2" },
  ]);
});
