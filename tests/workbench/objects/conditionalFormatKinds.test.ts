import { equalShares, iconCount } from "../../../workbench/objects/conditionalFormatKinds";

test.each([
  ["ThreeFlags", 3],
  ["FourRating", 4],
  ["FiveBoxes", 5],
])("counts the icons of %s", (style, count) => {
  expect(iconCount(style)).toBe(count);
});

test("divides an icon set into equal shares", () => {
  expect(equalShares("ThreeArrows").map(({ formula }) => formula)).toEqual(["=0", "=33", "=67"]);
});
