import type { CellValue } from "../../src/sheets/tableCells";
import { assessmentIn, problemsIn } from "./reading";
import { smallTables } from "./smallTables";

/** The small workbook, whose scale is 0 to 100 and whose people are AM, Junior and Senior. */
function withTargets(...rows: readonly (readonly CellValue[])[]) {
  return smallTables({ Targets: [["Role", "Grade", "A", "B"], ...rows] });
}

test.each([
  ["above", 150],
  ["below", -5],
])("[T6] reports a target %s the scale and leaves it out", (_, target) => {
  const tables = withTargets(["AM", "", target, 60]);
  expect([...(assessmentIn(tables).targets[0]?.targets ?? [])]).toEqual([["b", 60]]);
  expect(problemsIn(tables)).toEqual([
    { code: "targetOffScale", value: target, from: 0, to: 100, at: "Targets!C2" },
  ]);
});

test("[T6] takes the ends of the scale as targets", () => {
  expect(problemsIn(withTargets(["AM", "", 0, 100]))).toEqual([]);
});

test("leaves it to the model check that nobody has a role", () => {
  expect(problemsIn(withTargets(["AN", "", 60, 60]))).toEqual([]);
});

test("[T4] names all rows for the same role and job grade", () => {
  const rows = [
    ["AM", "Junior", 60, 60],
    ["am", "junior", 70, 70],
  ];
  expect(problemsIn(withTargets(...rows))).toEqual([
    { code: "keyTwice", table: "Targets", key: "AM · Junior", at: ["Targets!A2", "Targets!A3"] },
  ]);
  expect(assessmentIn(withTargets(...rows)).targets).toHaveLength(2);
});
