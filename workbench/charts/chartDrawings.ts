import { DrawingTypeEnum, ICommandService } from "@univerjs/core";
import type { Serializable } from "@univerjs/core";
import {
  InsertSheetDrawingCommand,
  ISheetDrawingService,
  RemoveSheetDrawingCommand,
  SetSheetDrawingCommand,
  SheetDrawingAnchorType,
} from "@univerjs/sheets-drawing";
import type { ISheetFloatDom } from "@univerjs/sheets-drawing";

import type { Engine } from "../engine/startEngine";
import { unitId } from "../engine/unit";
import { ExcelError } from "../protocol/excelError";
import type { ChartModel } from "./chartModel";
import type { ChartPlace } from "./chartPlace";
import { gridTransform } from "./gridTransform";

/** The name under which the grid finds what draws a chart. */
export const chartComponent = "embedded-chart";

/** A chart on a sheet: the grid keeps its place and carries its model along. */
export interface ChartDrawing {
  readonly id: string;
  readonly sheetId: string;
  readonly model: ChartModel;
  readonly place: ChartPlace;
}

/** The charts of a sheet, from back to front. */
export function chartsOn(engine: Engine, sheetId: string): readonly ChartDrawing[] {
  const service = engine.injector.get(ISheetDrawingService);
  const unit = unitId(engine);
  const drawings = service.getDrawingData(unit, sheetId);
  return service.getDrawingOrder(unit, sheetId).flatMap((id) => {
    const drawing = drawings[id];
    return drawing !== undefined && isChart(drawing) ? [chartOf(drawing)] : [];
  });
}

export function chartById(engine: Engine, sheetId: string, id: string): ChartDrawing {
  const found = chartsOn(engine, sheetId).find((chart) => chart.id === id);
  if (found === undefined) throw new ExcelError("ItemNotFound", "chart");
  return found;
}

/** Wherever the chart is; undefined when it is gone. */
export function findChart(engine: Engine, id: string): ChartDrawing | undefined {
  const sheets = engine.api.getActiveWorkbook()?.getSheets() ?? [];
  return sheets
    .flatMap((sheet) => chartsOn(engine, sheet.getSheetId()))
    .find((chart) => chart.id === id);
}

export function addChart(engine: Engine, { id, sheetId, model, place }: ChartDrawing): void {
  const drawing: ISheetFloatDom = {
    ...drawingIds(engine, sheetId, id),
    componentKey: chartComponent,
    data: asJson(model),
    allowTransform: true,
    // "Move and size with cells", as Excel's charts do.
    anchorType: SheetDrawingAnchorType.Both,
    ...placeMembers(engine, sheetId, place),
  };
  run(engine, InsertSheetDrawingCommand.id, drawing);
}

export function changeChart(
  engine: Engine,
  { id, sheetId }: ChartDrawing,
  model: ChartModel,
): void {
  const change = { ...drawingIds(engine, sheetId, id), data: asJson(model) };
  run(engine, SetSheetDrawingCommand.id, change);
}

export function moveChart(engine: Engine, { id, sheetId }: ChartDrawing, place: ChartPlace): void {
  const change = { ...drawingIds(engine, sheetId, id), ...placeMembers(engine, sheetId, place) };
  run(engine, SetSheetDrawingCommand.id, change);
}

export function removeChart(engine: Engine, { id, sheetId }: ChartDrawing): void {
  run(engine, RemoveSheetDrawingCommand.id, drawingIds(engine, sheetId, id));
}

function run(engine: Engine, command: string, drawing: object): void {
  const params = { unitId: unitId(engine), drawings: [drawing] };
  engine.injector.get(ICommandService).syncExecuteCommand(command, params);
}

function drawingIds(engine: Engine, subUnitId: string, drawingId: string) {
  const drawingType = DrawingTypeEnum.DRAWING_DOM;
  return { unitId: unitId(engine), subUnitId, drawingId, drawingType };
}

function placeMembers(engine: Engine, sheetId: string, place: ChartPlace) {
  return {
    sheetTransform: place,
    axisAlignSheetTransform: place,
    transform: gridTransform(engine, sheetId, place),
  };
}

function isChart(drawing: object): drawing is ISheetFloatDom {
  return "componentKey" in drawing && drawing.componentKey === chartComponent;
}

function chartOf({ drawingId, subUnitId, data, sheetTransform }: ISheetFloatDom): ChartDrawing {
  const { from, to } = sheetTransform;
  // The grid types what it carries as any JSON; only this file writes it.
  return {
    id: drawingId,
    sheetId: subUnitId,
    model: data as unknown as ChartModel,
    place: { from, to },
  };
}

/** The grid compares and stores drawings as JSON, which has no undefined. */
function asJson(model: ChartModel): Serializable {
  return JSON.parse(JSON.stringify(model)) as Serializable;
}
