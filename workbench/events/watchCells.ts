import { ICommandService } from "@univerjs/core";
import type { IExecutionOptions, IRange } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import {
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";

import { localAddress } from "../engine/address";
import type { CellArea } from "../engine/cellArea";
import { excelColumns } from "../engine/cellArea";
import { toArea } from "../engine/gridClamp";
import type { Engine } from "../engine/startEngine";
import { isOpenUnit, unitId } from "../engine/unit";
import { isFormatWrite } from "../engine/writeMutation";
import { matrixArea } from "./changesOf";
import { eventType, workbookTarget } from "./eventHub";
import type { EventHub, EventNumber } from "./eventHub";

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly cellValue?: unknown;
}

/** Raises the events of cells that are formatted, calculated, sorted, and of rows that are hidden or shown. */
export function watchCells(engine: Engine, events: EventHub): void {
  engine.injector.get(ICommandService).onCommandExecuted((command, options) => {
    const params = (command.params ?? {}) as Params;
    if (!isOpenUnit(engine, params.unitId)) return;
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (options?.["isPlainResult"] === true) return raisePlain(events, params);
        return raiseFormatted(events, params, options);
      case SetFormulaCalculationResultMutation.id:
        return raiseCalculated(
          engine,
          events,
          command.params as ISetFormulaCalculationResultMutation,
        );
      case ReorderRangeMutation.id:
        return raiseSorted(events, params);
      case SetRowHiddenMutation.id:
        return raiseRows(events, params, "Hidden");
      case SetRowVisibleMutation.id:
        return raiseRows(events, params, "Unhidden");
      default:
        return undefined;
    }
  });
}

function raiseFormatted(events: EventHub, params: Params, options?: IExecutionOptions): void {
  if (options?.["fromFormula"] === true || !isFormatWrite(params)) return;
  if (!events.isAwaited(eventType.worksheetFormatChanged)) return;
  const area = matrixArea(params.subUnitId ?? "", params.cellValue, "any");
  if (area === undefined) return;
  const referenceId = `${area.sheetId}!${localAddress(area)}`;
  raise(events, eventType.worksheetFormatChanged, area, { source: "Local", referenceId });
}

function raiseCalculated(
  engine: Engine,
  events: EventHub,
  { unitData }: ISetFormulaCalculationResultMutation,
): void {
  if (!events.isAwaited(eventType.worksheetCalculated)) return;
  for (const [sheetId, matrix] of Object.entries(unitData[unitId(engine)] ?? {})) {
    const area = matrixArea(sheetId, matrix, "any");
    if (area !== undefined) raise(events, eventType.worksheetCalculated, area, {});
  }
}

/** Custom functions whose formulas the engine does not see have been answered. */
function raisePlain(events: EventHub, { subUnitId = "", cellValue }: Params): void {
  if (!events.isAwaited(eventType.worksheetCalculated)) return;
  const area = matrixArea(subUnitId, cellValue, "any");
  if (area !== undefined) raise(events, eventType.worksheetCalculated, area, {});
}

function raiseSorted(events: EventHub, { subUnitId = "", range }: Params): void {
  if (range === undefined) return;
  raise(events, eventType.worksheetRowSorted, toArea(subUnitId, range), { source: "Local" });
}

/** `Excel.RowHiddenChangeType` */
function raiseRows(
  events: EventHub,
  { subUnitId = "", ranges = [] }: Params,
  changeType: "Hidden" | "Unhidden",
): void {
  for (const range of ranges) {
    const rows = { ...toArea(subUnitId, range), column: 0, columns: excelColumns };
    const message = { source: "Local", changeType };
    raise(events, eventType.worksheetRowHiddenChanged, rows, message);
  }
}

function raise(events: EventHub, type: EventNumber, area: CellArea, message: object): void {
  const place = { worksheetId: area.sheetId, address: localAddress(area) };
  events.raise(type, [area.sheetId, workbookTarget], { ...place, ...message });
}
