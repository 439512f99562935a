import { SheetsSelectionsService } from "@univerjs/sheets";

import { localAddress } from "../engine/address";
import { intersection } from "../engine/cellArea";
import { selectedArea } from "../engine/selection";
import type { Engine } from "../engine/startEngine";
import { allTables, tableArea } from "../engine/tables";
import { eventType, workbookTarget } from "./eventHub";
import type { EventHub } from "./eventHub";

/** Raises the events of a selection that has moved, and tells `raiseDocumentEvent` for `workbook.onSelectionChanged`. */
export function watchSelection(
  engine: Engine,
  events: EventHub,
  raiseDocumentEvent: () => void,
): void {
  let last = "";
  const selections = engine.injector.get(SheetsSelectionsService);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    const area = selectedArea(engine);
    const place = `${area.sheetId}!${localAddress(area)}`;
    if (place === last) return;
    last = place;
    raiseSelection(engine, events);
    raiseDocumentEvent();
  };
  // Several moves in one go count as one.
  const onMoved = () => {
    timer ??= setTimeout(tell);
  };
  selections.selectionMoveEnd$.subscribe(onMoved);
  selections.selectionSet$.subscribe(onMoved);
}

function raiseSelection(engine: Engine, events: EventHub): void {
  const area = selectedArea(engine);
  const message = { worksheetId: area.sheetId, address: localAddress(area) };
  events.raise(eventType.worksheetSelectionChanged, [area.sheetId, workbookTarget], message);
  for (const table of allTables(engine)) {
    const part = intersection(tableArea(table), area);
    const inside = { ...message, address: part === undefined ? "" : localAddress(part) };
    events.raise(eventType.tableSelectionChanged, [table.getId()], inside);
  }
}
