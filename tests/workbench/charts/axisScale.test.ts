import fc from "fast-check";

import { axisScale, axisTicks } from "../../../workbench/charts/axisScale";

function scaleOf(values: readonly number[], fixed = {}, headroom: "some" | "none" = "some") {
  return axisScale({ values, fixed, mostSteps: 8, headroom });
}

describe("an automatic axis", () => {
  test("begins at zero when the values differ by more than a sixth of the largest", () => {
    expect(scaleOf([40, 96])).toEqual({ minimum: 0, maximum: 100, majorUnit: 20 });
  });

  test("begins below the values when they differ by less", () => {
    expect(scaleOf([90, 100])).toEqual({ minimum: 88, maximum: 102, majorUnit: 2 });
  });

  test("leaves room above the largest value", () => {
    expect(scaleOf([0, 100])).toEqual({ minimum: 0, maximum: 120, majorUnit: 20 });
  });

  test("of a radar chart may end at the largest value", () => {
    expect(scaleOf([1, 5], {}, "none")).toEqual({ minimum: 0, maximum: 5, majorUnit: 1 });
  });

  test("ends at zero when all values are negative", () => {
    expect(scaleOf([-40, -96])).toEqual({ minimum: -100, maximum: 0, majorUnit: 20 });
  });

  test("runs from 0 to 1 without values", () => {
    expect(scaleOf([])).toMatchObject({ minimum: 0, maximum: 1 });
  });

  test("begins at zero when all values are the same", () => {
    expect(scaleOf([70, 70]).minimum).toBe(0);
  });
});

describe("a fixed axis", () => {
  test("keeps its ends and its step", () => {
    const fixed = { minimum: 0, maximum: 5, majorUnit: 1 };
    expect(scaleOf([2, 17], fixed)).toEqual(fixed);
  });

  test("writes every step from its beginning", () => {
    expect(axisTicks({ minimum: 0.1, maximum: 0.55, majorUnit: 0.2 })).toEqual([0.1, 0.3, 0.5]);
  });
});

const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });

test("an automatic axis holds all its values in at most two steps more than there is room for", () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const scale = scaleOf(values);
      const slack = Math.max(1e-9, Math.abs(scale.maximum) * 1e-9);
      expect(scale.minimum).toBeLessThanOrEqual(Math.min(...values) + slack);
      expect(scale.maximum).toBeGreaterThanOrEqual(Math.max(...values) - slack);
      expect(axisTicks(scale).length).toBeLessThanOrEqual(11);
    }),
  );
});
