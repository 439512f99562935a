import { localAddress } from "../engine/address";
import { areaBetween } from "../engine/cellArea";
import { placement } from "../engine/linePosition";
import type { Engine } from "../engine/startEngine";
import { eventType, workbookTarget } from "./eventHub";
import type { EventHub } from "./eventHub";

/**
 * Tells of clicks on cells, and of the user's coming back to the window, as `onSingleClicked` of sheets and `onActivated` of
 * the workbook do. The offsets that Excel gives from the corner of the window are from the corner of the sheet here.
 */
export function watchClicks(engine: Engine, events: EventHub): void {
  engine.api.addEvent(engine.api.Event.CellClicked, ({ worksheet, row, column }) => {
    const sheetId = worksheet.getSheetId();
    const cell = areaBetween(sheetId, row, column, row, column);
    const { left, top } = placement(engine, cell);
    const message = {
      address: localAddress(cell),
      offsetX: left,
      offsetY: top,
      worksheetId: sheetId,
    };
    events.raise(eventType.worksheetSingleClicked, [sheetId, workbookTarget], message);
  });
  window.addEventListener("focus", () => {
    events.raise(eventType.workbookActivated, [workbookTarget], {});
  });
}
