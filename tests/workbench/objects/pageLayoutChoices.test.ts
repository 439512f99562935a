import { paperSizes, readZoom } from "../../../workbench/objects/pageLayoutChoices";

test.each([
  [{ scale: 75 }],
  [{ horizontalFitToPages: 1 }],
  [{ horizontalFitToPages: 2, verticalFitToPages: 3 }],
])("takes the zoom %j", (zoom) => {
  expect(readZoom(zoom)).toEqual(zoom);
});

test.each([
  [{}],
  [{ scale: 9 }],
  [{ scale: 100, verticalFitToPages: 1 }],
  [{ verticalFitToPages: 0 }],
])("refuses the zoom %j", (zoom) => {
  expect(() => readZoom(zoom)).toThrow();
});

test("names A4 with the number that files use", () => {
  expect(paperSizes.indexOf("A4") + 1).toBe(9);
});
