import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

/** By the name of the case: the rule, the values in the cells that have it, and whether they are valid. */
const cases: readonly (readonly [string, Excel.DataValidationRule, unknown[], boolean | null])[] = [
  ["a list", { list: { inCellDropDown: true, source: "Open,Closed" } }, ["Open", ""], true],
  ["a list of cells", { list: { inCellDropDown: true, source: "=$Z$1:$Z$2" } }, ["b", "c"], null],
  [
    "a list by a formula",
    { list: { inCellDropDown: true, source: "=OFFSET($Z$1,0,0,COUNTA($Z:$Z),1)" } },
    ["b", "a"],
    true,
  ],
  ["whole numbers", { wholeNumber: { formula1: 1, operator: "GreaterThan" } }, [2, 2.5], null],
  ["numbers", { decimal: { formula1: 0, formula2: 1, operator: "Between" } }, [2, "x"], false],
  ["a bound in a cell", { decimal: { formula1: "=$Y$1", operator: "LessThan" } }, [4, 5], null],
  ["lengths", { textLength: { formula1: 3, operator: "EqualTo" } }, ["abc", 123], true],
  ["dates", { date: { formula1: "2026-01-01", operator: "GreaterThan" } }, [46023, 46024], null],
  ["a formula", { custom: { formula: "=LEN(A1)=2" } }, ["ab", "abc"], null],
];

export const rule: Rule = {
  title: "says whether all, none or some of the values are valid",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.datavalidation",
  requires: "ExcelApi 1.8",
  run: onScratchSheet(async ({ context, sheet }) => {
    sheet.getRange("Z1:Z2").values = [["a"], ["b"]];
    sheet.getRange("Y1").values = [[5]];
    const found = cases.map(([, validated, values], index) => {
      const cells = sheet.getRangeByIndexes(0, index, 2, 1);
      cells.values = values.map((value) => [value]);
      cells.dataValidation.rule = movedTo(validated, index);
      return cells.dataValidation.load("valid");
    });
    await context.sync();
    const expected = cases.map(([name, , , valid]) => [name, valid]);
    expectEqual(
      cases.map(([name], index) => [name, found[index]?.valid]),
      expected,
    );
  }),
};

/** A rule's formula is relative to the first cell that has it. */
function movedTo(validated: Excel.DataValidationRule, column: number): Excel.DataValidationRule {
  if (validated.custom === undefined) return validated;
  const letter = String.fromCharCode("A".charCodeAt(0) + column);
  return { custom: { formula: validated.custom.formula.replace("A1", `${letter}1`) } };
}
