import { selfView } from "../../src/domain/selfView";

const scale = { from: 0, to: 100 };

test("[L1] is a blind spot or a hidden strength beyond a third of the scale", () => {
  expect(selfView(90, 56, scale)).toBe("blindSpot");
  expect(selfView(56, 90, scale)).toBe("hiddenStrength");
  expect(selfView(90, 57, scale)).toBe("shared");
});

test("[L1] does not exist where either view is missing", () => {
  expect(selfView(undefined, 57, scale)).toBeUndefined();
  expect(selfView(90, undefined, scale)).toBeUndefined();
});
