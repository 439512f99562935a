import { IUniverInstanceService } from "@univerjs/core";
import type { ICommandInfo, IMutationInfo, IRange } from "@univerjs/core";
import {
  EffectRefRangId,
  getSheetCommandTarget,
  handleDefaultRangeChangeWithEffectRefCommands,
  SheetInterceptorService,
} from "@univerjs/sheets";
import {
  DrawingApplyType,
  ISheetDrawingService,
  SetDrawingApplyMutation,
} from "@univerjs/sheets-drawing";

import type { CellArea } from "../engine/cellArea";
import { toArea, toRange } from "../engine/gridClamp";
import type { Engine } from "../engine/startEngine";
import { openWorkbook, unitId } from "../engine/unit";
import type { ChartDrawing } from "./chartDrawings";
import { chartsOn } from "./chartDrawings";
import { movedModel } from "./movedModel";

const movingCommands: ReadonlySet<string> = new Set(Object.values(EffectRefRangId));

/** Lets charts follow their cells when rows, columns and blocks are inserted, deleted or moved, in the same step of undo. */
export function followCells(engine: Engine): void {
  engine.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) =>
      movingCommands.has(command.id) ? mutationsFor(engine, command) : { redos: [], undos: [] },
  });
}

interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

function mutationsFor(engine: Engine, command: ICommandInfo): Mutations {
  const instances = engine.injector.get(IUniverInstanceService);
  const target = getSheetCommandTarget(instances, command.params);
  if (target?.unitId !== unitId(engine)) return { redos: [], undos: [] };
  const move = (area: CellArea) => {
    if (area.sheetId !== target.subUnitId) return area;
    const range = movedRange(toRange(area), command);
    return range === undefined ? undefined : toArea(area.sheetId, range);
  };
  const charts = openWorkbook(engine)
    .getSheets()
    .flatMap((sheet) => chartsOn(engine, sheet.getSheetId()));
  const changes = charts.flatMap((chart) => {
    const model = movedModel(chart.model, move);
    return model === chart.model ? [] : [changeOf(engine, { ...chart, model })];
  });
  return { redos: changes.map(({ redo }) => redo), undos: changes.map(({ undo }) => undo) };
}

/** Where the cells are afterwards; undefined when they are deleted. */
function movedRange(range: IRange, command: ICommandInfo): IRange | undefined {
  // The engine's types list each command; the ids checked above are theirs.
  const effect = command;
  return handleDefaultRangeChangeWithEffectRefCommands(range, effect) ?? undefined;
}

function changeOf(engine: Engine, { id, sheetId, model }: ChartDrawing) {
  const ids = { unitId: unitId(engine), subUnitId: sheetId };
  const service = engine.injector.get(ISheetDrawingService);
  const change = { ...ids, drawingId: id, data: model };
  const { redo, undo, objects } = service.getBatchUpdateOp([change as never]) as {
    readonly redo: unknown;
    readonly undo: unknown;
    readonly objects: unknown;
  };
  const mutation = (op: unknown) => ({
    id: SetDrawingApplyMutation.id,
    params: { ...ids, op, objects, type: DrawingApplyType.UPDATE },
  });
  return { redo: mutation(redo), undo: mutation(undo) };
}
