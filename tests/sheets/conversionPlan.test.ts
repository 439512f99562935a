import { conversionPlan, type FilledFormula } from "../../src/sheets/conversionPlan";
import type { CellValue } from "../../src/sheets/tableCells";

function filled(
  row: number,
  values: CellValue[][],
  formula = "=COMPETENCY.SCORE()",
): FilledFormula {
  const block = {
    sheet: "Team",
    row,
    column: 0,
    rows: values.length,
    columns: values[0]?.length ?? 0,
  };
  return { formula, block, values, isProtected: false };
}

describe("converting formulas to values", () => {
  test("takes those whose every cell shows a result", () => {
    const formulas = [filled(0, [[72, "N/A"]]), filled(1, [[""]])];
    expect(conversionPlan(formulas, [])).toEqual({ converted: formulas, left: [] });
  });

  test.each([
    ["#BUSY!", "pending"],
    ["#GETTING_DATA", "pending"],
    ["#NAME?", "error"],
    ["#SPILL!", "error"],
  ])("leaves a spill with %s in one of its cells as %s", (value, reason) => {
    const plan = conversionPlan([filled(3, [[72, value]])], []);
    expect(plan).toEqual({ converted: [], left: [{ at: "Team!A4", reason }] });
  });

  test("leaves what stands on a protected sheet", () => {
    const plan = conversionPlan([{ ...filled(0, [[72]]), isProtected: true }], []);
    expect(plan.left).toEqual([{ at: "Team!A1", reason: "sheetProtected" }]);
  });

  test("leaves a spill that a formula which stays refers to as a whole", () => {
    const plan = conversionPlan(
      [filled(0, [[72, 65]])],
      [{ sheet: "Other", formula: "=SUM(team!$A$1#)" }],
    );
    expect(plan.left).toEqual([{ at: "Team!A1", reason: "spillUsed" }]);
  });

  test("leaves a spill that such a spill is made from", () => {
    const first = filled(0, [[72, 65]]);
    const second = filled(1, [[2, 5]], "=COMPETENCY.GAP(A1#,B9:C9)");
    const plan = conversionPlan([first, second], [{ sheet: "Team", formula: "=SUM(A2#)" }]);
    expect(plan.converted).toEqual([]);
    expect(plan.left.map(({ at }) => at)).toEqual(["Team!A2", "Team!A1"]);
  });

  test("takes a spill together with the formulas of ours that refer to it", () => {
    const formulas = [filled(0, [[72]]), filled(1, [[2]], "=COMPETENCY.GAP(A1#,70)")];
    expect(conversionPlan(formulas, []).converted).toEqual(formulas);
  });

  test("is not held back by a text that only looks like a spill", () => {
    const formulas = [filled(0, [[72]])];
    const others = [{ sheet: "Team", formula: '="see A1#"' }];
    expect(conversionPlan(formulas, others).converted).toEqual(formulas);
  });
});
