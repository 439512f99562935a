import { eventually } from "./eventually";
import { expectEqual } from "./expectEqual";

/** Writes a formula into A1 and waits until the cells from there on hold the values. */
export async function expectResult(
  sheet: Excel.Worksheet,
  formula: string,
  expected: readonly (readonly unknown[])[],
): Promise<void> {
  const cell = sheet.getRange("A1");
  cell.formulas = [[formula]];
  const cells = cell.getResizedRange(expected.length - 1, (expected[0]?.length ?? 1) - 1);
  await eventually(
    async () => {
      cells.load("values");
      await sheet.context.sync();
      return cells.values as unknown[][];
    },
    (values) => {
      expectEqual(values, expected, formula);
    },
  );
}
