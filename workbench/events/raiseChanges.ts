import { localAddress } from "../engine/address";
import type { CellArea } from "../engine/cellArea";
import { intersection } from "../engine/cellArea";
import { CellReader } from "../engine/readCells";
import type { Engine } from "../engine/startEngine";
import { allTables, tableArea } from "../engine/tables";
import { openWorkbook } from "../engine/unit";
import type { Change, TablePlace } from "./change";
import { eventType, workbookTarget } from "./eventHub";
import type { EventHub } from "./eventHub";

/** `Excel.EventSource`: this user's Excel, or somebody else's who has the workbook open. */
export type EventSource = "Local" | "Remote";

export interface ToldChanges {
  readonly engine: Engine;
  readonly events: EventHub;
  readonly changes: readonly Change[];
  readonly places: readonly TablePlace[];
  readonly source: EventSource;
}

/** Tells the add-in of changes, as `worksheet.onChanged` and `table.onChanged` of Excel do. */
export function raiseChanges(told: ToldChanges): void {
  const { engine, events, changes, source } = told;
  for (const change of changes) {
    const { sheetId } = change.area;
    if (!openWorkbook(engine).getSheetBySheetId(sheetId)) continue;
    const message = { ...changeMessage(engine, change, change.area), source };
    const onSheet = { ...message, shiftDirection: change.shift ?? "None" };
    events.raise(eventType.worksheetChanged, [sheetId, workbookTarget], onSheet);
    raiseOnTables(told, change);
  }
}

/** The row of an undone entry, and a last row that is deleted, are no longer in the table when this is told. */
function raiseOnTables({ engine, events, places, source }: ToldChanges, change: Change): void {
  for (const table of allTables(engine)) {
    const tableId = table.getId();
    const before = places.find((place) => place.tableId === tableId)?.area;
    const part =
      intersection(tableArea(table), change.area) ??
      (before === undefined ? undefined : intersection(before, change.area));
    if (part === undefined) continue;
    const message = { ...changeMessage(engine, change, part), source, tableId };
    const targets = [tableId, table.getSubunitId(), workbookTarget];
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
