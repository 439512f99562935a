import { ICommandService } from "@univerjs/core";
import { IDrawingManagerService } from "@univerjs/drawing";
import { DrawingApplyType, SetDrawingApplyMutation } from "@univerjs/sheets-drawing";

import type { Engine } from "../engine/startEngine";
import { eventType } from "../events/eventHub";
import type { EventHub, EventNumber } from "../events/eventHub";

interface Applied {
  readonly type: DrawingApplyType;
  readonly objects: readonly DrawingIds[];
}

interface DrawingIds {
  readonly subUnitId: string;
  readonly drawingId: string;
}

const drawingEvents: ReadonlyMap<DrawingApplyType, EventNumber> = new Map([
  [DrawingApplyType.INSERT, eventType.chartAdded],
  [DrawingApplyType.REMOVE, eventType.chartDeleted],
]);

/** Raises the events of charts that come, go, and are selected: charts are the only drawings here. */
export function watchCharts(engine: Engine, events: EventHub): void {
  engine.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetDrawingApplyMutation.id) return;
    const { type, objects } = command.params as Applied;
    const event = drawingEvents.get(type);
    if (event === undefined) return;
    for (const { subUnitId, drawingId } of objects) {
      const message = { chartId: drawingId, worksheetId: subUnitId, source: "Local" };
      events.raise(event, [subUnitId], message);
    }
  });
  watchFocus(engine, events);
}

function watchFocus(engine: Engine, events: EventHub): void {
  let active: DrawingIds | undefined;
  const tell = (type: typeof eventType.chartActivated | typeof eventType.chartDeactivated) => {
    if (active === undefined) return;
    const { subUnitId, drawingId } = active;
    const message = { chartId: drawingId, worksheetId: subUnitId };
    events.raise(type, [subUnitId, drawingId], message);
  };
  engine.injector.get(IDrawingManagerService).focus$.subscribe(([focused]) => {
    if (focused?.drawingId === active?.drawingId) return;
    tell(eventType.chartDeactivated);
    active = focused;
    tell(eventType.chartActivated);
  });
}
