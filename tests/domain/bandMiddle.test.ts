import { bandMiddle } from "../../src/domain/bandMiddle";
import { bandOf } from "../../src/domain/bandOf";
import { standardBands } from "../../src/domain/standardBands";

const label = { zh: "", en: "" };

test("[B3] gives 20, 50, 70 and 90 in the standard bands", () => {
  expect(standardBands.map(bandMiddle)).toEqual([20, 50, 70, 90]);
});

test("[B3] lies in its own band", () => {
  for (const band of standardBands) expect(bandOf(bandMiddle(band), standardBands)).toBe(band);
});

test("[B3] does not fall below the band on a scale of fractions", () => {
  expect(bandMiddle({ number: 2, from: 0.25, to: 0.5, label })).toBe(0.25);
});
