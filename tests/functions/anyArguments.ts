import fc from "fast-check";
import "./excelPlatform";

const errorInACell = { type: "Error", errorType: "Div0", basicValue: "#DIV/0!" };
const card = { type: "Entity", text: "Ann", basicType: "Error", basicValue: "#VALUE!" };

/** Whatever a cell can hand over: numbers of all sizes, texts, dates, blanks, errors, data types, and what no cell holds. */
const cell: fc.Arbitrary<unknown> = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 105 }),
  fc.constantFrom(1e308, -1e308, 5e-324, -0, NaN, Infinity, 45_000.5),
  fc.constantFrom("", "N/A", "未观察", "72", "７２", "text", "=1+1", "*", "ICC(2,1)"),
  fc.constantFrom("E001", "e002", "Bo", "A", "Competency B", "2026H1"),
  fc.constantFrom(null, true, false, errorInACell, card, undefined, {}, [1]),
  fc.string(),
);

/** A range as Excel hands it over, and ragged ones, which it never does. */
const range = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });

/** Ranges, single cells that were not wrapped, and arguments that were left out. */
export const anyArgument = fc.oneof({ weight: 4, arbitrary: range }, cell) as fc.Arbitrary<
  unknown[][]
>;

/** Words that choose something, and others. */
export const anyWord = fc.oneof(
  fc.constantFrom(null, "", "number", "label", "RANGE", "strict", "proportional", "x"),
  cell,
) as fc.Arbitrary<string>;

/** Where arguments stand, from no address at all to whole columns and other workbooks. */
export const anyAddresses = fc.array(
  fc.constantFrom("Sheet1!A1:F6", "'Bob''s team'!B2", "Sheet1!A:A", "Sheet1!3:3", "[1]Old!A1", ""),
  { maxLength: 4 },
);

/** Cells that Excel can show: text, truth values, cards, errors that say something, and numbers that are ones. */
export function expectShown(shown: unknown): void {
  const cells = [shown].flat(2);
  expect(cells.filter((cell) => !isShown(cell))).toEqual([]);
  for (const cell of cells) if (cell instanceof CustomFunctions.Error) expectExcelError(cell);
}

function isShown(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  return (
    typeof cell === "string" || typeof cell === "boolean" || cell instanceof CustomFunctions.Error
  );
}

/** An error of Excel's own with a message, which is not about a fault of ours. */
export function expectExcelError(error: unknown): void {
  expect(error).toBeInstanceOf(CustomFunctions.Error);
  expect(error).toMatchObject({
    code: expect.stringMatching(/^#/),
    message: expect.not.stringContaining("went wrong in the add-in"),
  });
}
