import { hintCell } from "../../../src/sheets/lint/hintCell";
import { unknownTargetColumns } from "../../../src/sheets/lint/unknownTargetColumns";
import { assessmentIn } from "../reading";
import { smallTables } from "../smallTables";

test("finds the cell of a hint by the row's key and the column", () => {
  const place = { table: "Anchors", key: { code: "a", band: "1" }, column: "origin" } as const;
  expect(hintCell(smallTables(), place)).toBe("Anchors!E2");
});

test("has no cell where the row is gone", () => {
  const place = { table: "Anchors", key: { code: "Z", band: "1" }, column: "origin" } as const;
  expect(hintCell(smallTables(), place)).toBeUndefined();
});

test("[M6] finds columns of targets that no competency heads", () => {
  const tables = smallTables({
    Targets: [
      ["Role", "Grade", "A", "Z", "Remark"],
      ["AM", "", 60, 50, "r"],
    ],
  });
  const hints = unknownTargetColumns(tables, assessmentIn(tables).model);
  expect(hints.map(({ place }) => hintCell(tables, place))).toEqual(["Targets!D1"]);
});
