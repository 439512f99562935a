import { readFileSync } from "node:fs";
import path from "node:path";
import { functionNames } from "../../src/sheets/functionNames";
import {
  callsOurs,
  callsUnknown,
  needsRepair,
  repairedFormula,
} from "../../src/sheets/repairedFormula";

const unknownName = { value: "#NAME?", isInTable: false } as const;
const shown = { value: 66.6875, isInTable: false } as const;
const inTable = { value: 66.6875, isInTable: true } as const;

describe("a formula that is repaired", () => {
  test.each([
    ['=_xldudf_COMPETENCY_TOTAL("E001")', '=COMPETENCY.TOTAL("E001")'],
    ["=ROUND(_xldudf_COMPETENCY_TOTAL(A2),1)", "=ROUND(COMPETENCY.TOTAL(A2),1)"],
    ["=_xlfn._xldudf_COMPETENCY_TOTAL(A2)", "=COMPETENCY.TOTAL(A2)"],
    ["=_xlfn.COMPETENCY.GAP(B2:L2,B3:L3)", "=COMPETENCY.GAP(B2:L2,B3:L3)"],
    ["='C:\\Add-ins\\Tools.xlam'!_xldudf_COMPETENCY_SCORE()", "=COMPETENCY.SCORE()"],
    ["=Tools.xlam!_xldudf_COMPETENCY_SCORE()", "=COMPETENCY.SCORE()"],
    ["=[1]!COMPETENCY.SCORE()", "=COMPETENCY.SCORE()"],
    ["=COMPETENCY_DEV.SCORE()", "=COMPETENCY.SCORE()"],
    ["=@_xldudf_COMPETENCY_SCORE()", "=COMPETENCY.SCORE()"],
  ])("has our functions' names as Excel knows them: %s", (broken, repaired) => {
    expect(repairedFormula(broken, unknownName)).toBe(repaired);
  });

  test("has the namespace that is missing, where Excel does not know the name", () => {
    expect(repairedFormula('=TOTAL("E001")+SUM(A1)', unknownName)).toBe(
      '=COMPETENCY.TOTAL("E001")+SUM(A1)',
    );
  });

  test("keeps a name of the user's that Excel knows", () => {
    expect(repairedFormula("=TOTAL(A1)", shown)).toBe("=TOTAL(A1)");
  });

  test("spills again where Excel had put an @ before the function", () => {
    expect(repairedFormula('=@COMPETENCY.SCORE("*")', shown)).toBe('=COMPETENCY.SCORE("*")');
  });

  test("keeps the @ in a table, where nothing may spill", () => {
    expect(repairedFormula('=@COMPETENCY.SCORE("E001")', inTable)).toBe(
      '=@COMPETENCY.SCORE("E001")',
    );
  });

  test.each([
    '="_xldudf_COMPETENCY_TOTAL("&A1',
    "='_xldudf_COMPETENCY_TOTAL(x)'!A1",
    "=SUM(Ratings[[_xldudf_COMPETENCY_TOTAL(x)]])",
    "=CONTOSO.SCORE(A1)",
    "=MYCOMPETENCY.SCORE(A1)",
    "=competency.score(A1)",
  ])("is left as it is where it calls nothing of ours by a wrong name: %s", (formula) => {
    expect(repairedFormula(formula, unknownName)).toBe(formula);
  });

  test("is the same when it is repaired again", () => {
    const once = repairedFormula("=@_xldudf_COMPETENCY_GAP(TOTAL(A1),B1)", unknownName);
    expect(repairedFormula(once, unknownName)).toBe(once);
  });
});

describe("whether a formula needs repair", () => {
  test("it does where it is right and Excel has not looked at it again", () => {
    expect(needsRepair('=COMPETENCY.TOTAL("E001")', unknownName)).toBe(true);
  });

  test("it does not where it shows a result", () => {
    expect(needsRepair('=COMPETENCY.TOTAL("E001")', shown)).toBe(false);
  });

  test("it does not where the unknown name is somebody else's", () => {
    expect(needsRepair("=CONTOSO.SCORE(A1)", unknownName)).toBe(false);
  });
});

test("a function that our namespace does not have is told apart", () => {
  expect(callsUnknown("=COMPETENCY.SCOER(A1)")).toBe(true);
  expect(callsOurs("=COMPETENCY.SCOER(A1)")).toBe(false);
});

test("the names are those of the functions' metadata", () => {
  const file = path.resolve(__dirname, "../functions/functions.en-US.golden.json");
  const { functions } = JSON.parse(readFileSync(file, "utf8")) as { functions: { name: string }[] };
  expect([...functionNames].sort()).toEqual(functions.map(({ name }) => name).sort());
});
