import { replaceText, searchPattern } from "../../../workbench/engine/searchText";

const loose = { completeMatch: false, matchCase: false };

test.each([
  ["cat", "Scatter", true],
  ["c?t", "a cut", true],
  ["c*r", "caterpillar", true],
  ["c~*t", "cut", false],
  ["c~*t", "c*t", true],
  ["a.b", "axb", false],
  ["(x)", "f(x)", true],
])("finds %s in %s: %s", (text, inText, isFound) => {
  expect(inText.search(searchPattern(text, loose)) >= 0).toBe(isFound);
});

test("matches the whole text only when asked to", () => {
  const pattern = searchPattern("cat", { completeMatch: true, matchCase: false });
  expect("cats".search(pattern)).toBe(-1);
  expect("CAT".search(pattern)).toBe(0);
});

test("heeds letter case when asked to", () => {
  expect("Cat".search(searchPattern("cat", { ...loose, matchCase: true }))).toBe(-1);
});

test("replaces every match and takes signs of the replacement as they are", () => {
  expect(replaceText("a-a", searchPattern("a", loose), "$&")).toBe("$&-$&");
});

test("tells that nothing matched", () => {
  expect(replaceText("b", searchPattern("a", loose), "c")).toBeUndefined();
});
