import fc from "fast-check";
import { callFrom } from "./excelPlatform";
import {
  agreement,
  band,
  coverage,
  gap,
  readiness,
  shortfall,
  weighted,
} from "../../src/functions/rangeFunctions";

const cell = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 105 }),
  fc.constantFrom(1e308, -1e308, 5e-324, 45_000.5),
  fc.constantFrom("", "N/A", "72", "７２", "text", "=1+1", "ICC(2,1)", null, true, false),
);
const range = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
const argument = fc.oneof(range, fc.constant(null as unknown as unknown[][]));
const word = fc.constantFrom(
  null,
  "",
  "label",
  "strict",
  "proportional",
  "RWG.J",
  "x",
) as fc.Arbitrary<string>;
const statistic = fc.constantFrom(
  ...["ICC(2,1)", "ICC(1,k),CI", "ICC(2,k),CI", "ALPHA", "ALPHA.NOMINAL", "ALPHA.ORDINAL,CI"],
  ...["ALPHA.RATIO", "KAPPA,CI", "KAPPA.LINEAR", "KAPPA.QUADRATIC", "FLEISS,CI", "AC1,CI", "x,CI"],
);

/** What Excel would get: cells that it can show, or an error that says something. */
async function expectAnswer(answer: Promise<unknown[][]>): Promise<void> {
  const shown = await answer.catch((error: unknown) => {
    expect(error).toMatchObject({ code: expect.stringMatching(/^#/), message: expect.any(String) });
    return [[]];
  });
  for (const value of shown.flat()) {
    if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
    else expect(["string", "boolean", "object"]).toContain(typeof value);
  }
}

test("any input gives cells that Excel can show, or an error that says something", async () => {
  await fc.assert(
    fc.asyncProperty(argument, argument, argument, word, statistic, async (...given) => {
      const [one, two, three, part, wanted] = given;
      const call = callFrom();
      await expectAnswer(weighted(one, two, call));
      await expectAnswer(coverage(one, two, call));
      await expectAnswer(gap(one, two, call));
      await expectAnswer(readiness(one, two, three, part, call));
      await expectAnswer(shortfall(one, two, three, call));
      await expectAnswer(band(one, part, [[0, 100, "All"]], call));
      await expectAnswer(agreement(one, wanted, call));
    }),
    { numRuns: 300 },
  );
});
