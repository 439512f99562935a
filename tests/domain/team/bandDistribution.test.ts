import fc from "fast-check";
import { standardBands } from "../../../src/domain/standardBands";
import { bandDistribution } from "../../../src/domain/team/bandDistribution";

describe("a distribution", () => {
  test("[M2] counts by the band rule: 40.9 is in band 1, 41 in band 2", () => {
    const { counts } = bandDistribution([40.9, 41, 100, 0], standardBands);
    expect(counts).toEqual([2, 1, 0, 1]);
  });

  test("[M2] accounts for everybody", () => {
    const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const { counts, n, without } = bandDistribution(values, standardBands);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
        expect(n + without).toBe(values.length);
      }),
    );
  });
});
