import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Injector, IRange, Workbook, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

import { matrixEntries } from "../formulas/matrixEntries";
import { placeKey } from "./cellPlace";
import type { CellPlace } from "./cellPlace";
import { busyError } from "./cellScalar";
import type { FunctionMetadata } from "./functionMetadata";

/** Looks at the cells of the open workbooks for the function bridge. */
export class FunctionCells {
  private readonly formulas: FormulaDataModel;
  private readonly instances: IUniverInstanceService;

  constructor(injector: Injector) {
    this.formulas = injector.get(FormulaDataModel);
    this.instances = injector.get(IUniverInstanceService);
  }

  /** The cell's formula; "" where there is none, or no such cell any more. */
  formulaAt(place: CellPlace): string {
    const { unitId, sheetId, row, column } = place;
    if (this.sheet(place) === undefined) return "";
    return this.formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? "";
  }

  /** The cell's value; that of a cell which a formula spills into is kept beside the sheet. */
  valueAt(place: CellPlace): unknown {
    const { unitId, sheetId, row, column } = place;
    const spilled = this.formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column];
    return this.sheet(place)?.getCellRaw(row, column)?.v ?? spilled?.v ?? undefined;
  }

  sheetName(place: CellPlace): string {
    return this.sheet(place)?.getName() ?? "";
  }

  /** Cells with a formula in which one of the names stands before a parenthesis. */
  calling(names: readonly string[]): readonly CellPlace[] {
    const found: CellPlace[] = [];
    for (const [unitId, sheets] of Object.entries(this.formulas.getFormulaData())) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        for (const { row, column } of matrixEntries(rows)) {
          const place = { unitId, sheetId, row, column };
          if (callsOneOf(this.formulaAt(place), names)) found.push(place);
        }
      }
    }
    return found;
  }

  /**
   * Cells of an opened workbook show their saved values until they are called. Streams start by themselves;
   * so do cells saved while busy, and cells calculated before the functions were known.
   */
  neverCalled(
    functions: ReadonlyMap<string, FunctionMetadata>,
    calledPlaces: readonly CellPlace[],
  ): readonly CellPlace[] {
    const called = new Set(calledPlaces.map(placeKey));
    const streams = [...functions].filter(([, { isStreaming }]) => isStreaming);
    const streamNames = streams.map(([name]) => name);
    return this.calling([...functions.keys()]).filter((place) => {
      if (called.has(placeKey(place))) return false;
      const shown = this.valueAt(place);
      const isUnfinished = shown === busyError || shown === "#NAME?" || shown === undefined;
      return isUnfinished || callsOneOf(this.formulaAt(place), streamNames);
    });
  }

  /** The cell whose formula spills over this one, or this one itself if it spills. */
  spillAnchor(place: CellPlace): CellPlace | undefined {
    const { unitId, sheetId } = place;
    const spills = matrixEntries(this.formulas.getArrayFormulaRange()[unitId]?.[sheetId]);
    const anchor = spills.find(({ cell }) => isInside(place, cell));
    return anchor && { unitId, sheetId, row: anchor.row, column: anchor.column };
  }

  private sheet({ unitId, sheetId }: CellPlace): Worksheet | undefined {
    const workbook = this.instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ?? undefined;
  }
}

export function callsOneOf(formula: string, names: readonly string[]): boolean {
  const upper = formula.toUpperCase();
  return names.some((name) => upper.includes(`${name}(`));
}

function isInside({ row, column }: CellPlace, range: IRange): boolean {
  return (
    row >= range.startRow &&
    row <= range.endRow &&
    column >= range.startColumn &&
    column <= range.endColumn
  );
}
