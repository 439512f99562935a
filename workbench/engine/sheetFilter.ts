import { ICommandService } from "@univerjs/core";
import {
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import type { IAutoFilter, IFilterColumn } from "@univerjs/sheets-filter";

import type { CellArea } from "./cellArea";
import { toArea, toRange } from "./gridClamp";
import { assertWritable } from "./protection";
import type { Engine } from "./startEngine";
import { unitId } from "./unit";

/** The filter of a sheet's own, outside tables; the engine's columns count from the sheet's first. */
export function sheetFilter(engine: Engine, sheetId: string): IAutoFilter | undefined {
  const model = engine.injector.get(SheetsFilterService).getFilterModel(unitId(engine), sheetId);
  return model?.serialize();
}

export function sheetFilterArea(engine: Engine, sheetId: string): CellArea | undefined {
  const filter = sheetFilter(engine, sheetId);
  return filter === undefined ? undefined : toArea(sheetId, filter.ref);
}

export function setSheetFilterArea(engine: Engine, area: CellArea): void {
  run(engine, area.sheetId, SetSheetsFilterRangeMutation.id, { range: toRange(area) });
}

/** Null takes the column's filter away. `column` counts from the sheet's first. */
export function filterSheetColumn(
  engine: Engine,
  sheetId: string,
  column: number,
  criteria: IFilterColumn | null,
): void {
  run(engine, sheetId, SetSheetsFilterCriteriaMutation.id, { col: column, criteria });
}

export function reapplySheetFilter(engine: Engine, sheetId: string): void {
  run(engine, sheetId, ReCalcSheetsFilterMutation.id, {});
}

export function removeSheetFilter(engine: Engine, sheetId: string): void {
  if (sheetFilter(engine, sheetId) !== undefined) {
    run(engine, sheetId, RemoveSheetsFilterMutation.id, {});
  }
}

function run(engine: Engine, sheetId: string, id: string, params: object): void {
  assertWritable(engine, sheetId, "allowAutoFilter");
  const ids = { unitId: unitId(engine), subUnitId: sheetId };
  engine.injector.get(ICommandService).syncExecuteCommand(id, { ...ids, ...params });
}
