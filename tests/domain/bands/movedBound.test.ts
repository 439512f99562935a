import { movedBound } from "../../../src/domain/bands/movedBound";
import { standardBands } from "../../../src/domain/standardBands";

function ranges(number: number, bound: "from" | "to", value: number) {
  const moved = movedBound(standardBands, { number, bound, value });
  return moved.ok
    ? moved.bands.map(({ from, to }) => `${String(from)}-${String(to)}`)
    : moved.refusal;
}

test("moves the end of the band below along with a lower bound", () => {
  expect(ranges(2, "from", 51)).toEqual(["0-50", "51-60", "61-80", "81-100"]);
});

test("moves the beginning of the band above along with an upper bound", () => {
  expect(ranges(2, "to", 70)).toEqual(["0-40", "41-70", "71-80", "81-100"]);
});

test("moves the ends of the scale alone", () => {
  expect(ranges(4, "to", 120)).toEqual(["0-40", "41-60", "61-80", "81-120"]);
});

test.each([
  [2, "from", 0, "belowNextBand"],
  [2, "to", 80, "aboveNextBand"],
  [2, "from", 61, "endsBeforeItBegins"],
] as const)("refuses to move band %i's %s to %i", (number, bound, value, refusal) => {
  expect(ranges(number, bound, value)).toBe(refusal);
});
