import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import { FormulaDataModel, IDependencyManagerService } from "@univerjs/engine-formula";

import type { CellPlace } from "../cellPlace";
import { busyError } from "../cellScalar";
import { callsOneOf } from "../functionCells";
import type { FunctionMetadata } from "../functionMetadata";
import type { PlainCell, PlainSheet } from "./plainCell";
import { isFreeOfFormulas, plainCellOf } from "./plainCellOf";

type SheetIds = Pick<CellPlace, "unitId" | "sheetId">;

/** What plain cells need to know of the open workbooks and of the engine's own books. */
export class PlainSheets {
  private readonly formulas: FormulaDataModel;
  private readonly instances: IUniverInstanceService;
  private readonly dependencies: IDependencyManagerService;
  private readonly known = new Map<string, PlainSheet>();

  constructor(
    injector: Injector,
    readonly functionNamed: (name: string) => FunctionMetadata | undefined,
  ) {
    this.formulas = injector.get(FormulaDataModel);
    this.instances = injector.get(IUniverInstanceService);
    this.dependencies = injector.get(IDependencyManagerService);
  }

  sheet({ unitId, sheetId }: SheetIds): PlainSheet | undefined {
    const workbook = this.workbook(unitId);
    const model = workbook?.getSheetBySheetId(sheetId);
    if (!workbook || !model) return undefined;
    const known = this.known.get(sheetId);
    if (known?.model === model) return known;
    const sheet = { unitId, sheetId, model, styles: workbook.getStyles() };
    this.known.set(sheetId, sheet);
    return sheet;
  }

  sheetNamed(unitId: string, name: string): PlainSheet | undefined {
    const sheetId = this.workbook(unitId)?.getSheetBySheetName(name)?.getSheetId();
    return sheetId === undefined ? undefined : this.sheet({ unitId, sheetId });
  }

  /** Whether a cell holds a formula or rich text, or a formula spills over it. */
  isCalculated({ unitId, sheetId, model }: PlainSheet, row: number, column: number): boolean {
    const cell = model.getCellMatrix().getValue(row, column);
    if (cell?.f || cell?.si || cell?.p) return true;
    const spilled = this.formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column];
    return spilled !== undefined && spilled !== null;
  }

  /** Whether what the cell refers to still holds no formula. */
  isPlain({ given }: PlainCell): boolean {
    return given.every((input) => input.kind !== "reference" || isFreeOfFormulas(input, this));
  }

  /** The cell, if its formula is plain and has not spilled. */
  plainCell(sheet: PlainSheet, row: number, column: number): PlainCell | undefined {
    const place = { unitId: sheet.unitId, sheetId: sheet.sheetId, row, column };
    const formula = this.formulaAt(place);
    return formula === "" ? undefined : plainCellOf(formula, place, sheet, this);
  }

  /** All of them in the open workbooks. */
  *plainCells(): Generator<PlainCell> {
    for (const [unitId, sheets] of Object.entries(this.formulas.getFormulaData())) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const sheet = this.sheet({ unitId, sheetId });
        if (sheet === undefined) continue;
        for (const [row, line] of Object.entries(rows ?? {})) {
          for (const column of Object.keys(line as object)) {
            if (this.spills(sheet, Number(row), Number(column))) continue;
            const cell = this.plainCell(sheet, Number(row), Number(column));
            if (cell !== undefined) yield cell;
          }
        }
      }
    }
  }

  /** A cell that shows no result of a call yet. */
  isUnfinished({ sheet, place }: PlainCell): boolean {
    const value = sheet.model.getCellRaw(place.row, place.column)?.v ?? undefined;
    return value === undefined || value === busyError || value === "#NAME?";
  }

  /** Whether the formula in the cell's place still calls the cell's function. */
  calls({ place, metadata }: PlainCell): boolean {
    return callsOneOf(this.formulaAt(place), [metadata.name.toUpperCase()]);
  }

  formulaAt({ unitId, sheetId, row, column }: CellPlace): string {
    if (this.sheet({ unitId, sheetId }) === undefined) return "";
    return this.formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? "";
  }

  /** Takes the cell out of what the engine knows of dependencies. */
  hide({ unitId, sheetId, row, column }: CellPlace): void {
    this.dependencies.removeFormulaDependency(unitId, sheetId, row, column);
  }

  private spills({ unitId, sheetId }: PlainSheet, row: number, column: number): boolean {
    return this.formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column] !== undefined;
  }

  private workbook(unitId: string): Workbook | undefined {
    const workbook = this.instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook ?? undefined;
  }
}
