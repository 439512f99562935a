import { fromFileFormula } from "../../../workbench/file/fromFileFormula";
import { toFileFormula } from "../../../workbench/file/toFileFormula";

const place = { table: "Ratings", customNamespaces: ["ACME"] };

test.each([
  ["=SUM(A1:A3)", "SUM(A1:A3)"],
  ['=IFNA(FILTER(A1:A3,A1:A3<>""),0)', '_xlfn.IFNA(_xlfn._xlws.FILTER(A1:A3,A1:A3<>""),0)'],
  ["=NORM.DIST(1,2,3,TRUE)", "_xlfn.NORM.DIST(1,2,3,TRUE)"],
  ['=ACME.SCORE("E001",B2)', '_xldudf_ACME_SCORE("E001",B2)'],
  ["=[@Score]*2", "Ratings[[#This Row],[Score]]*2"],
  ['=[@[Employee ID]]&"[@Score]"', 'Ratings[[#This Row],[Employee ID]]&"[@Score]"'],
  ["=SUM(Targets[[A]:[K]])", "SUM(Targets[[A]:[K]])"],
  ["=Targets[@A]", "Targets[[#This Row],[A]]"],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["=@A1:A3", "_xlfn.SINGLE(A1:A3)"],
  ["=LET(x,A1,x+1)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)"],
  [
    "=LET(twice,LAMBDA(n,n*2),twice(A1))",
    "_xlfn.LET(_xlpm.twice,_xlfn.LAMBDA(_xlpm.n,_xlpm.n*2),_xlpm.twice(A1))",
  ],
])("writes %s as %s and reads it back", (formula, inFile) => {
  expect(toFileFormula(formula, place)).toBe(inFile);
  expect(fromFileFormula(inFile, place)).toBe(formula);
});

test("reads a custom function whose add-in is not installed", () => {
  expect(fromFileFormula("_xldudf_OTHER_PRICE(1)", place)).toBe("=OTHER.PRICE(1)");
});
