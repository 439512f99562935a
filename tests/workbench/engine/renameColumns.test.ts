import { renameColumns } from "../../../workbench/engine/renameColumns";

const names = new Map([["score", "Points"]]);

describe("formulas that name a renamed column", () => {
  test.each([
    ["=SUM(Ratings[Score])", "=SUM(Ratings[Points])"],
    ["=SUM(ratings[score])+1", "=SUM(ratings[Points])+1"],
    ["=Ratings[[#This Row],[Score]]*2", "=Ratings[@Points]*2"],
  ])("%s becomes %s", (before, after) => {
    expect(renameColumns(before, "Ratings", names)).toBe(after);
  });

  test.each(["=SUM(Others[Score])", "=SUM(Ratings[Name])", '="Ratings[Score]"', "=A1"])(
    "%s stays",
    (formula) => {
      expect(renameColumns(formula, "Ratings", names)).toBe(formula);
    },
  );
});
