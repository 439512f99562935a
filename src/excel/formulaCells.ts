import type { CellBlock } from "../sheets/cellBlock";
import type { CellValue } from "../sheets/tableCells";
import { readBlocks, type ReadBlock } from "./readBlocks";

/** A cell with a formula. */
export interface FormulaCell {
  readonly block: CellBlock;
  readonly formula: string;
  readonly value: CellValue;
  readonly maySpill: boolean;
  readonly isProtected: boolean;
}

interface SheetFormulas {
  readonly isProtected: boolean;
  readonly blocks: readonly CellBlock[];
}

/** The cells of the whole workbook whose formula is wanted; a sheet without formulas costs nothing. */
export async function formulaCells(
  context: Excel.RequestContext,
  isWanted: (formula: string) => boolean,
): Promise<readonly FormulaCell[]> {
  const sheets = await formulaBlocks(context);
  const protectedSheets = new Set(
    sheets.flatMap(({ isProtected, blocks }) => (isProtected ? blocks : [])).map((at) => at.sheet),
  );
  const read = await readBlocks(
    context,
    sheets.flatMap(({ blocks }) => blocks),
  );
  return read.flatMap((block) =>
    cellsOf(block, isWanted).map((cell) => ({
      ...cell,
      isProtected: protectedSheets.has(cell.block.sheet),
    })),
  );
}

/**
 * Where each sheet has formulas. On protected sheets Excel does not look for kinds of cells (so says its own "Go To Special"), so these
 * are taken whole.
 */
async function formulaBlocks(context: Excel.RequestContext): Promise<readonly SheetFormulas[]> {
  const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const found = sheets.items.map((sheet) => ({
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    ...(sheet.protection.protected ? usedCells(sheet) : cellsWithFormulas(sheet)),
  }));
  await context.sync();
  const areas = found.map(({ sheet, isProtected, used, special }) => ({
    sheet,
    isProtected,
    used: used && !used.isNullObject ? [used] : [],
    areas: special && !special.isNullObject ? special.areas.load(placeOfItems) : undefined,
  }));
  await context.sync();
  return areas.map(({ sheet, isProtected, used, areas: special }) => ({
    isProtected,
    blocks: [...used, ...(special?.items ?? [])].map((range) => blockOf(sheet, range)),
  }));
}

interface LookedFor {
  readonly used?: Excel.Range;
  readonly special?: Excel.RangeAreas;
}

function usedCells(sheet: Excel.Worksheet): LookedFor {
  return { used: sheet.getUsedRangeOrNullObject(true).load(places) };
}

function cellsWithFormulas(sheet: Excel.Worksheet): LookedFor {
  const { formulas } = Excel.SpecialCellType;
  return { special: sheet.getRange().getSpecialCellsOrNullObject(formulas).load("areaCount") };
}

const places = ["rowIndex", "columnIndex", "rowCount", "columnCount"];
// As one text: in a list the client does not look into items.
const placeOfItems = places.map((name) => `items/${name}`).join(",");

function blockOf(sheet: string, range: Excel.Range): CellBlock {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { sheet, row, column, rows, columns };
}

function cellsOf(
  { block, formulas, values, maySpill }: ReadBlock,
  isWanted: (formula: string) => boolean,
): readonly Omit<FormulaCell, "isProtected">[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) => {
      if (typeof formula !== "string" || !formula.startsWith("=") || !isWanted(formula)) return [];
      const value = values[row]?.[column] ?? "";
      const at = { sheet: block.sheet, row: block.row + row, column: block.column + column };
      return [{ block: { ...at, rows: 1, columns: 1 }, formula, value, maySpill }];
    }),
  );
}
