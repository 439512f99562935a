import { eventually } from "../eventually";

/** What CONTRACT.ADDRESSES and its like tell. */
export interface Told {
  readonly values: readonly unknown[];
  readonly addresses: readonly (string | null)[];
}

/** Writes a formula into A1 and waits for what its function tells there. */
export async function answer(sheet: Excel.Worksheet, formula: string): Promise<Told> {
  const cell = sheet.getRange("A1");
  cell.formulas = [[formula]];
  const text = await eventually(
    async () => {
      cell.load("values");
      await sheet.context.sync();
      return String(cell.values[0]?.[0]);
    },
    (value) => {
      if (!value.startsWith("{")) throw new Error(`${formula} shows ${value}`);
    },
  );
  return JSON.parse(text) as Told;
}
