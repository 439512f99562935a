import { ICommandService } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { AddSheetTableMutation, DeleteSheetTableMutation } from "@univerjs/sheets-table";

import type { Engine } from "../engine/startEngine";
import { findTable } from "../engine/tables";
import { openWorkbook } from "../engine/unit";
import { eventType, workbookTarget } from "./eventHub";
import type { EventHub } from "./eventHub";
import { watchCells } from "./watchCells";

interface Params {
  readonly subUnitId?: string;
  readonly tableId?: string;
  readonly name?: string;
  readonly sheet?: { readonly id: string };
  readonly hidden?: number;
  readonly fromOrder?: number;
  readonly toOrder?: number;
}

/** Raises the events of sheets and tables that come, go, move and change their names, and those of cells in them. */
export function watchSheets(engine: Engine, events: EventHub): void {
  watchCells(engine, events);
  const commands = engine.injector.get(ICommandService);
  let nameBefore = "";
  let activeBefore = "";
  let deletedTable = "";
  commands.beforeCommandExecuted((command) => {
    const { subUnitId = "", tableId = "" } = (command.params ?? {}) as Params;
    if (command.id === SetWorksheetNameMutation.id) nameBefore = sheetName(engine, subUnitId);
    if (command.id === DeleteSheetTableMutation.id) {
      deletedTable = findTable(engine, tableId)?.getDisplayName() ?? "";
    }
    if (command.id === SetWorksheetActiveOperation.id) activeBefore = activeSheet(engine);
  });
  commands.onCommandExecuted((command) => {
    const params = (command.params ?? {}) as Params;
    switch (command.id) {
      case SetWorksheetNameMutation.id:
        return raiseRenamed(events, params, nameBefore);
      case SetWorksheetActiveOperation.id:
        return raiseActivated(events, params.subUnitId ?? "", activeBefore);
      case SetWorksheetHideMutation.id:
        return raiseVisibility(events, params);
      case SetWorksheetOrderMutation.id:
        return raiseMoved(events, params);
      case InsertSheetMutation.id:
        return raiseSheet(events, eventType.worksheetAdded, params.sheet?.id ?? "");
      case RemoveSheetMutation.id:
        return raiseSheet(events, eventType.worksheetDeleted, params.subUnitId ?? "");
      case AddSheetTableMutation.id:
        return raiseTable(events, eventType.tableAdded, params, tableName(engine, params));
      case DeleteSheetTableMutation.id:
        return raiseTable(events, eventType.tableDeleted, params, deletedTable);
      default:
        return undefined;
    }
  });
}

function sheetName(engine: Engine, sheetId: string): string {
  return openWorkbook(engine).getSheetBySheetId(sheetId)?.getSheetName() ?? "";
}

function activeSheet(engine: Engine): string {
  return openWorkbook(engine).getWorkbook().getActiveSheet(true)?.getSheetId() ?? "";
}

function raiseRenamed(events: EventHub, params: Params, nameBefore: string): void {
  const worksheetId = params.subUnitId ?? "";
  const message = { source: "Local", worksheetId, nameBefore, nameAfter: params.name };
  events.raise(eventType.worksheetNameChanged, [worksheetId, workbookTarget], message);
}

/** `Excel.SheetVisibility`; very hidden is told as hidden here. */
function raiseVisibility(events: EventHub, { subUnitId: worksheetId = "", hidden }: Params): void {
  const [visibilityBefore, visibilityAfter] =
    hidden === 1 ? ["Visible", "Hidden"] : ["Hidden", "Visible"];
  const message = { source: "Local", worksheetId, visibilityBefore, visibilityAfter };
  events.raise(eventType.worksheetVisibilityChanged, [worksheetId, workbookTarget], message);
}

function raiseMoved(events: EventHub, params: Params): void {
  const { subUnitId: worksheetId, fromOrder: positionBefore, toOrder: positionAfter } = params;
  const message = { source: "Local", worksheetId, positionBefore, positionAfter };
  events.raise(eventType.worksheetMoved, [workbookTarget], message);
}

function raiseActivated(events: EventHub, sheetId: string, before: string): void {
  if (sheetId === before) return;
  if (before !== "") {
    const message = { worksheetId: before };
    events.raise(eventType.worksheetDeactivated, [before, workbookTarget], message);
  }
  const message = { worksheetId: sheetId };
  events.raise(eventType.worksheetActivated, [sheetId, workbookTarget], message);
}

type SheetEvent = typeof eventType.worksheetAdded | typeof eventType.worksheetDeleted;

function raiseSheet(events: EventHub, type: SheetEvent, worksheetId: string): void {
  events.raise(type, [workbookTarget], { source: "Local", worksheetId });
}

type TableEvent = typeof eventType.tableAdded | typeof eventType.tableDeleted;

function tableName(engine: Engine, { tableId = "", name = "" }: Params): string {
  return findTable(engine, tableId)?.getDisplayName() ?? name;
}

function raiseTable(
  events: EventHub,
  type: TableEvent,
  { tableId = "", subUnitId = "" }: Params,
  name: string,
): void {
  const message = { source: "Local", tableId, tableName: name, worksheetId: subUnitId };
  events.raise(type, [subUnitId, workbookTarget], message);
}
