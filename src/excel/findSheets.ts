import type { SheetContents } from "../sheets/sheetContents";
import { markText, readMarks, type SheetMark } from "../sheets/sheetMark";
import type { CellValue } from "../sheets/tableCells";

/** Custom property by which a sheet of ours is known again, whatever it has been renamed to. */
const markProperty = "Competency.Sheet";

export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  /** The newest first. */
  readonly marks: readonly SheetMark[];
  readonly contents: SheetContents;
  readonly chartNames: readonly string[];
  /** Whether a formula fills more cells than its own. */
  readonly hasSpill: boolean;
}

/** The sheets that carry `sheetMark`, those that still bear their name first, and the names of all sheets. */
export async function findSheets(
  context: Excel.RequestContext,
  sheetMark: string,
): Promise<{ readonly found: readonly MarkedSheet[]; readonly names: readonly string[] }> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const properties = sheets.items.map((sheet) => ({
    sheet,
    property: sheet.customProperties.getItemOrNullObject(markProperty).load("value"),
  }));
  await context.sync();
  const marked = properties.flatMap(({ sheet, property }) => {
    const marks = property.isNullObject ? [] : readMarks(property.value);
    return marks[0]?.sheetMark === sheetMark ? [{ sheet, marks }] : [];
  });
  const found = await readContents(context, marked);
  const isNamed = ({ sheet, marks }: MarkedSheet) => Number(marks[0]?.name === sheet.name);
  return {
    found: [...found].sort((one, other) => isNamed(other) - isNamed(one)),
    names: sheets.items.map(({ name }) => name),
  };
}

async function readContents(
  context: Excel.RequestContext,
  marked: readonly Pick<MarkedSheet, "sheet" | "marks">[],
): Promise<readonly MarkedSheet[]> {
  const properties = ["formulas", "rowIndex", "columnIndex", "hasSpill"];
  const read = marked.map((known) => ({
    ...known,
    used: known.sheet.getUsedRangeOrNullObject(true).load(properties),
    charts: known.sheet.charts.load("items/name"),
  }));
  await context.sync();
  return read.flatMap(({ used, charts, ...known }) => {
    if (used.isNullObject) return [];
    const { rowIndex: top, columnIndex: left } = used;
    const cells = used.formulas as CellValue[][];
    // Excel says null where some cells of a range spill and others do not.
    return [
      {
        ...known,
        contents: { top, left, cells },
        chartNames: charts.items.map(({ name }) => name),
        hasSpill: (used.hasSpill as boolean | null) !== false,
      },
    ];
  });
}

/** Marks a sheet as ours; queues the request only. */
export function markSheet(
  sheet: Excel.Worksheet,
  mark: SheetMark,
  earlier: readonly SheetMark[],
): void {
  sheet.customProperties.add(markProperty, markText(mark, earlier));
}
