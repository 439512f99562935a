import { IUniverInstanceService, LRUMap, UniverInstanceType } from "@univerjs/core";
import type { ICellData, Injector, Nullable, Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** Takes away what makes Univer 0.25.1 slow with many formulas or many values. */
export function quickenEngine(injector: Injector): void {
  keepParsedFormulas();
  passOverValues(injector);
}

/** How many parsed formulas the engine keeps, and how many it is to keep: with fewer than there are it parses all twice. */
const formulasKept = { before: 5_000, now: 100_000 } as const;

let isKeeping = false;

/** The engine's cache of formulas is its own affair; what it is made of is not, and no other has this size. */
function keepParsedFormulas(): void {
  if (isKeeping) return;
  isKeeping = true;
  const map = LRUMap.prototype as unknown as {
    limit: number;
    set: (...entry: unknown[]) => unknown;
  };
  const { set } = map;
  map.set = function setInLargeMap(this: typeof map, ...entry: unknown[]) {
    if (this.limit === formulasKept.before) this.limit = formulasKept.now;
    return set.apply(this, entry);
  };
}

/**
 * With every write of cells the engine looks through all cells of the workbook for formulas that share the written
 * ones' text. A write that neither brings nor overwrites a formula changes none.
 */
function passOverValues(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  const update = formulas.updateFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    const written = cells as Matrix;
    return touchesFormula(injector, unitId, sheetId, written) ? update(unitId, sheetId, cells) : {};
  };
}

function touchesFormula(
  injector: Injector,
  unitId: string,
  sheetId: string,
  written: Matrix,
): boolean {
  const instances = injector.get(IUniverInstanceService);
  const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const present = workbook?.getSheetBySheetId(sheetId)?.getCellMatrix();
  if (present === undefined) return true;
  for (const [row, line] of Object.entries(written)) {
    for (const [column, cell] of Object.entries(line)) {
      if (isFormula(cell) || isFormula(present.getValue(Number(row), Number(column)))) return true;
    }
  }
  return false;
}

function isFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f) || Boolean(cell?.si);
}
