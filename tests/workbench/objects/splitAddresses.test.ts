import { splitAddresses } from "../../../workbench/objects/splitAddresses";

test("takes addresses apart at commas outside of a sheet's name", () => {
  expect(splitAddresses("A1:B2, 'Q1, Q2'!D4,Sheet2!A:A")).toEqual([
    "A1:B2",
    "'Q1, Q2'!D4",
    "Sheet2!A:A",
  ]);
});
