import { numberTest } from "../../../workbench/engine/numberTest";

const numbers = [5, 1, 4, 4, 2];
const passing = (filter: Parameters<typeof numberTest>[1]) =>
  numbers.filter(numberTest(numbers, filter));

test("lets the highest pass, and all that equal the last of them", () => {
  expect(passing({ kind: "rank", end: "top", unit: "items", count: 2 })).toEqual([5, 4, 4]);
});

test("lets the lowest pass", () => {
  expect(passing({ kind: "rank", end: "bottom", unit: "items", count: 2 })).toEqual([1, 2]);
});

test("lets at least one pass of a small share", () => {
  expect(passing({ kind: "rank", end: "top", unit: "percent", count: 1 })).toEqual([5]);
});

test("lets those above the average pass", () => {
  expect(passing({ kind: "average", side: "above" })).toEqual([5, 4, 4]);
});
