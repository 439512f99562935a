/** Custom property by which a sheet of ours is known again, whatever it has been renamed to. */
const markProperty = "Competency.Sheet";

/** What the mark says: which sheet it is, and how many columns and rows of it are ours. */
export interface SheetMark {
  readonly sheetMark: string;
  readonly columnCount: number;
  readonly rowCount: number;
}

export interface MarkedSheet extends SheetMark {
  readonly sheet: Excel.Worksheet;
}

/** Finds the sheet that carries `sheetMark`, and tells the names of all sheets. */
export async function findSheet(
  context: Excel.RequestContext,
  sheetMark: string,
): Promise<{ readonly found: MarkedSheet | undefined; readonly names: readonly string[] }> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const marks = sheets.items.map((sheet) => ({
    sheet,
    property: sheet.customProperties.getItemOrNullObject(markProperty).load("value"),
  }));
  await context.sync();
  const names = sheets.items.map(({ name }) => name);
  for (const { sheet, property } of marks) {
    const mark = property.isNullObject ? undefined : readMark(property.value);
    if (mark?.sheetMark === sheetMark) {
      return { found: { sheet, ...mark }, names };
    }
  }
  return { found: undefined, names };
}

/** Marks a sheet as ours; queues the request only. */
export function markSheet(
  sheet: Excel.Worksheet,
  { sheetMark, columnCount, rowCount }: SheetMark,
): void {
  const value = [sheetMark, String(columnCount), String(rowCount)].join(" ");
  sheet.customProperties.add(markProperty, value);
}

function readMark(value: string): SheetMark | undefined {
  const [sheetMark = "", columns = "", rows = ""] = value.split(" ");
  const [columnCount, rowCount] = [Number(columns), Number(rows)];
  return Number.isInteger(columnCount) && Number.isInteger(rowCount)
    ? { sheetMark, columnCount, rowCount }
    : undefined;
}
