import fc from "fast-check";
import { withoutNoise } from "../../src/domain/withoutNoise";

const number = fc.oneof(
  fc.double({ min: -150, max: 150, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

test("[W5] removes the hair beside an exact value", () => {
  expect(withoutNoise(0.4 * 2 + 0.6 * 67)).toBe(41);
  expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
  expect(withoutNoise(1.1 + 2.2)).toBe(3.3);
});

test("[W5] keeps every number of up to 13 digits", () => {
  fc.assert(
    fc.property(number, (value) => {
      const written = Number(value.toPrecision(13));
      expect(withoutNoise(written)).toBe(written);
    }),
  );
});

test("[W5] differs from its argument by less than one in the fourteenth digit", () => {
  fc.assert(
    fc.property(number, (value) => {
      expect(Math.abs(withoutNoise(value) - value)).toBeLessThanOrEqual(1e-13 * Math.abs(value));
    }),
  );
});
