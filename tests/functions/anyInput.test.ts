import fc from "fast-check";
import { anyAddresses, anyArgument, anyWord, expectExcelError, expectShown } from "./anyArguments";
import { callFrom } from "./excelPlatform";
import choices from "../../src/functions/choices.json";
import {
  agreement,
  band,
  coverage,
  gap,
  readiness,
  shortfall,
  weighted,
} from "../../src/functions/rangeFunctions";

// The others measure on the workbook's scale, which takes an Excel (tests/browser/blankAndZero).
const shipped = fc.constantFrom(
  ...Object.keys(choices["AGREEMENT.statistic"]).filter((name) => !/^(RWG|AWG|AD)/.test(name)),
);
const statistic = fc.oneof(
  shipped,
  shipped.map((name) => `${name.toLowerCase()} , ci`),
  anyWord,
);
const bands = [[0, 100, "All"]];

async function expectAnswer(answer: Promise<unknown[][]>): Promise<void> {
  const shown = await answer.catch((error: unknown) => {
    expectExcelError(error);
    return [[]];
  });
  expectShown(shown);
}

/** Zeros in cells are looked up, which takes an Excel (tests/browser/blankAndZero). */
function withoutZeros(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(withoutZeros);
  return argument === 0 ? 1 : argument;
}

test("any input gives cells that Excel can show, or an error that says something", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(anyArgument, anyArgument, anyArgument),
      anyWord,
      statistic,
      anyAddresses,
      async (given, word, wanted, addresses) => {
        const call = callFrom(...addresses);
        const [one, two, three] = (
          addresses.length > 0 ? withoutZeros(given) : given
        ) as typeof given;
        await expectAnswer(weighted(one, two, call));
        await expectAnswer(coverage(one, two, call));
        await expectAnswer(gap(one, two, call));
        await expectAnswer(readiness(one, two, three, word, call));
        await expectAnswer(shortfall(one, two, three, call));
        await expectAnswer(band(one, word, bands, call));
        await expectAnswer(band(one, "range", Array.isArray(two) ? two : bands, call));
        await expectAnswer(agreement(one, wanted, call));
      },
    ),
    { numRuns: 200 },
  );
});

test("numbers of any size give cells that Excel can show, whatever the statistic", async () => {
  const number = fc.oneof(fc.double(), fc.constantFrom(0, 1, 1e308, -1e308, 5e-324, null));
  const table = fc.array(fc.array(number, { minLength: 2, maxLength: 2 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(table, statistic, (ratings, wanted) =>
      expectAnswer(agreement(ratings, wanted, callFrom())),
    ),
    { numRuns: 300 },
  );
});

const manyCells = 200_000;
const many = Array.from({ length: manyCells / 5 }, (_row, at) => [1, 2, 3, 4, 5 + (at % 90)]);
const leftOut = null as unknown as unknown[][];

test.each<[string, () => Promise<unknown[][]>]>([
  ["WEIGHTED", () => weighted(many, many, callFrom())],
  ["COVERAGE", () => coverage(many, many, callFrom())],
  ["GAP", () => gap(many, many, callFrom())],
  ["READINESS", () => readiness(many, many, leftOut, "proportional", callFrom())],
  ["SHORTFALL", () => shortfall(many, many, many, callFrom())],
  ["BAND", () => band(many, "label", bands, callFrom())],
  ["AGREEMENT", () => agreement(many, "ALPHA.ORDINAL", callFrom())],
])(`%s takes ${String(manyCells)} cells`, async (_name, call) => {
  expectShown(await call());
});
