import { localAddress } from "../engine/address";
import type { CellArea } from "../engine/cellArea";
import { intersection } from "../engine/cellArea";
import { CellReader } from "../engine/readCells";
import type { Engine } from "../engine/startEngine";
import { allTables, tableArea } from "../engine/tables";
import { openWorkbook } from "../engine/unit";
import type { Change } from "./change";
import { eventType, workbookTarget } from "./eventHub";
import type { EventHub } from "./eventHub";

/** `Excel.InsertDeleteCellsShiftDirection.none` */
const noShift = "None";

/** `Excel.EventSource`: this user's Excel, or somebody else's who has the workbook open. */
export type EventSource = "Local" | "Remote";

/** Tells the add-in of changes, as `worksheet.onChanged` and `table.onChanged` of Excel do. */
export function raiseChanges(
  engine: Engine,
  events: EventHub,
  changes: readonly Change[],
  source: EventSource = "Local",
): void {
  for (const change of changes) {
    const { sheetId } = change.area;
    if (!openWorkbook(engine).getSheetBySheetId(sheetId)) continue;
    const told = { ...changeMessage(engine, change, change.area), source };
    const message = { ...told, shiftDirection: noShift };
    events.raise(eventType.worksheetChanged, [sheetId, workbookTarget], message);
    raiseOnTables(engine, events, change, source);
  }
}

function raiseOnTables(
  engine: Engine,
  events: EventHub,
  change: Change,
  source: EventSource,
): void {
  for (const table of allTables(engine)) {
    const part = intersection(tableArea(table), change.area);
    if (part === undefined) continue;
    const message = { ...changeMessage(engine, change, part), source, tableId: table.getId() };
    const targets = [table.getId(), table.getSubunitId(), workbookTarget];
    events.raise(eventType.tableChanged, targets, message);
  }
}

function changeMessage(engine: Engine, change: Change, area: CellArea): object {
  const address = localAddress(area);
  return {
    changeType: change.type,
    triggerSource: change.trigger,
    worksheetId: area.sheetId,
    address,
    referenceId: `${area.sheetId}!${address}`,
    ...details(engine, change),
  };
}

/** What one edited cell held before and holds now. */
function details(engine: Engine, { before, area }: Change): object {
  if (before === undefined) return {};
  const after = new CellReader(engine, area.sheetId).value(area.row, area.column);
  return {
    valueBefore: before.value,
    valueTypeBefore: before.type,
    valueAfter: after.value,
    valueTypeAfter: after.type,
  };
}
