import { readFilters } from "../../../workbench/file/filterParts";

const isKnown = () => true;

test.each([
  ["the top ten", '<top10 val="10"/>'],
  ["a colour", '<colorFilter dxfId="0"/>'],
  ["picked months", '<filters><dateGroupItem year="2026" dateTimeGrouping="year"/></filters>'],
  ["the average", '<dynamicFilter type="aboveAverage" val="3"/>'],
])("counts a filter by %s as lost", (_what, filter) => {
  const xml = `<autoFilter ref="A1:B9"><filterColumn colId="1">${filter}</filterColumn></autoFilter>`;
  expect(readFilters(xml, isKnown)).toEqual({ ref: "A1:B9", filters: [], lost: 1 });
});

test("takes a column without a filter, whose button may be hidden, for none", () => {
  const xml = '<autoFilter ref="A1:B9"><filterColumn colId="1" hiddenButton="1"/></autoFilter>';
  expect(readFilters(xml, isKnown)).toEqual({ ref: "A1:B9", filters: [], lost: 0 });
});

test("reads a comparison without an operator as one for equality", () => {
  const xml = `<autoFilter ref="A1"><filterColumn colId="0"><customFilters>
    <customFilter val="x"/></customFilters></filterColumn></autoFilter>`;
  const criteria = [{ operator: "equal", value: "x" }];
  expect(readFilters(xml, isKnown).filters).toEqual([
    { column: 0, rule: { kind: "criteria", join: "or", criteria } },
  ]);
});
