import type { FormulaPlace } from "../../../workbench/formulas/formulaPlace";
import { toEngineFormula } from "../../../workbench/formulas/toEngineFormula";
import { toExcelFormula } from "../../../workbench/formulas/toExcelFormula";

const ratings = {
  name: "Ratings",
  sheetName: "Data 1",
  startRow: 0,
  endRow: 4,
  startColumn: 1,
  columns: ["Employee ID", "Score", "W#", "评分", "Sum (net)"],
  hasTotals: false,
};
const totalled = {
  ...ratings,
  name: "Totalled",
  sheetName: "Other",
  startColumn: 0,
  hasTotals: true,
};
const inside: FormulaPlace = {
  sheetName: "Data 1",
  row: 2,
  column: 3,
  tables: [ratings, totalled],
};
const outside: FormulaPlace = { ...inside, column: 9 };
const elsewhere: FormulaPlace = { ...inside, sheetName: "Sheet1" };

describe("structured references for the engine", () => {
  test.each([
    ["=[@Score]*2", "=Ratings[[#This Row],[Score]]*2"],
    ["=[@[Employee ID]]", "=Ratings[[#This Row],[Employee ID]]"],
    ["=SUM([Score])", "=SUM(Ratings[Score])"],
    ["=[@]", "=Ratings[#This Row]"],
    ["=SUM(ratings[@[score]:[评分]])", "=SUM(Ratings[[#This Row],[Score]:[评分]])"],
    ["=[@[W'#]]", "=$D3"],
    ["=[@[Sum (net)]]", "=$F3"],
  ])("%s inside the table becomes %s", (excel, engine) => {
    expect(toEngineFormula(excel, inside)).toBe(engine);
  });

  test.each([
    ["=SUM(RATINGS[SCORE])", "=SUM(Ratings[Score])"],
    ["=ratings[@评分]", "=Ratings[[#This Row],[评分]]"],
    ["=ROWS(ratings)", "=ROWS(Ratings)"],
    ["=Ratings[[#HEADERS],[score]]", "=Ratings[[#Headers],[Score]]"],
    ["=Ratings[#all]", "=Ratings[#All]"],
    ["=Ratings[[employee id]:[score]]", "=Ratings[[Employee ID]:[Score]]"],
    ["=SUM(Ratings[W'#])", "=SUM($D$2:$D$5)"],
    ["=Ratings[[#Headers],[#Data],[Score]]", "=$C$1:$C$5"],
    ["=SUM(Totalled[Score])", "=SUM(Other!$B$2:$B$4)"],
    ["=Totalled[[#Totals],[Score]]", "=Other!$B$5"],
    ["=Ratings[No such]", "=#REF!"],
    ["=Unknown[Score]", "=Unknown[Score]"],
    ["=[@Score]", "=[@Score]"],
  ])("%s outside the table becomes %s", (excel, engine) => {
    expect(toEngineFormula(excel, outside)).toBe(engine);
  });

  test("an A1 form on another sheet carries the quoted sheet name", () => {
    expect(toEngineFormula("=SUM(Ratings[W'#])", elsewhere)).toBe("=SUM('Data 1'!$D$2:$D$5)");
  });
});

describe("operators and prefixes for the engine", () => {
  test.each([
    ["=A1#", "=ANCHORARRAY(A1)"],
    ["=SUM('Data 1'!$B$2#)+1", "=SUM(ANCHORARRAY('Data 1'!$B$2))+1"],
    ["=@A1:A9*2", "=SINGLE(A1:A9)*2"],
    ["=@A1", "=A1"],
    ["=@INDEX(A1:A3,(2))", "=SINGLE(INDEX(A1:A3,(2)))"],
    ["=@B2#", "=SINGLE(ANCHORARRAY(B2))"],
    ["=@Ratings[Score]", "=SINGLE(Ratings[Score])"],
    ["=+A1+B1", "=A1+B1"],
    ["=-A1", "=-A1"],
    ["=_xlfn._xlws.FILTER(A1:A3,_xlfn.ANCHORARRAY(B1))", "=FILTER(A1:A3,ANCHORARRAY(B1))"],
    ["=_xlfn.LET(_xlpm.x,1,_xlpm.x)", "=LET(x,1,x)"],
    ['="A1#, @B1 and [@Score]"', '="A1#, @B1 and [@Score]"'],
    ["+A1", "+A1"],
  ])("%s becomes %s", (excel, engine) => {
    expect(toEngineFormula(excel, outside)).toBe(engine);
  });

  test("a formula in the engine's form stays as it is", () => {
    const formulas = ["=Ratings[[#This Row],[Score]]", "=SUM(ANCHORARRAY(A1))", "=SINGLE(A1:A9)"];
    expect(formulas.map((formula) => toEngineFormula(formula, inside))).toEqual(formulas);
  });
});

describe("reading back", () => {
  test.each([
    "=SUM(A1#)",
    "=@A1:A9*2",
    "=@B2#",
    "=[@Score]*2",
    "=[@[Employee ID]]",
    "=[@]",
    "=SUM(Ratings[Score])",
  ])("%s survives the way to the engine and back", (excel) => {
    expect(toExcelFormula(toEngineFormula(excel, inside), inside)).toBe(excel);
  });

  test("outside the table the row form names the table", () => {
    expect(toExcelFormula("=Ratings[[#This Row],[Score]]", outside)).toBe("=Ratings[@Score]");
  });
});
