import type { Frame } from "playwright-core";
import type { Cell } from "./grid";

/** A table as it stands in the workbook. */
export interface TableInWorkbook {
  readonly sheet: string;
  /** "A1:G25" */
  readonly area: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Reads a table through Microsoft's client, as any add-in would. */
export async function readTable(pane: Frame, name: string): Promise<TableInWorkbook> {
  return pane.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem(wanted);
        const range = table.getRange().load(["values", "address"]);
        const sheet = table.worksheet.load("name");
        await context.sync();
        const [headers = [], ...rows] = range.values as Cell[][];
        const area = range.address.slice(range.address.lastIndexOf("!") + 1);
        return { sheet: sheet.name, area, headers: headers.map(String), rows };
      }),
    name,
  );
}

/** The rows of a table as records by header. */
export async function readRecords(
  pane: Frame,
  name: string,
): Promise<readonly Readonly<Record<string, Cell>>[]> {
  const { headers, rows } = await readTable(pane, name);
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ""])),
  );
}

/** The names of all tables of the workbook. */
export async function tableNames(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load("items/name");
      await context.sync();
      return tables.items.map(({ name }) => name);
    }),
  );
}
