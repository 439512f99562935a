import { formulaCalls } from "../../../src/sheets/formulaCalls";
import { plainScore } from "../../../src/sheets/plainFormulas/plainScore";

const formula = plainScore({
  ratings: {
    period: "Ratings[Period]",
    employeeId: "Ratings[Employee ID]",
    competency: "Ratings[Competency]",
    raterGroup: "Ratings[Rater group]",
    score: "Ratings[Score]",
  },
  of: { period: "$B$1", employeeId: "$A7", competency: "F$4" },
  groupWeights: {
    self: "$Z$1",
    manager: "$Z$2",
    peer: "$Z$3",
    "direct report": "$Z$4",
    customer: "$Z$5",
  },
  scale: { from: 0, to: 100 },
});

describe("the effective score as a plain formula", () => {
  test("[K1] calls only functions that compare IDs as texts and that Excel 2010 has", () => {
    const called = new Set(formulaCalls(formula).map(({ name }) => name));
    expect([...called].sort()).toEqual(["IF", "IFERROR", "ISNUMBER", "MAX", "ROUND", "SUMPRODUCT"]);
  });

  test("[R8] takes every group's weight from its cell", () => {
    for (const cell of ["$Z$1", "$Z$2", "$Z$3", "$Z$4", "$Z$5"]) expect(formula).toContain(cell);
  });

  test("stays within the 8,192 characters of a formula", () => {
    expect(formula.length).toBeLessThan(8192);
  });
});
