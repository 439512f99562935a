import { placeOfSelection, type Place, type SelectedRow } from "../sheets/placeOfSelection";
import { assessmentStore } from "./assessmentStore";
import { problemOf } from "./problemOf";
import { runExcel } from "./runExcel";

/**
 * Tells which employee, and which competency where the cell belongs to one, is selected on any sheet, now and whenever the user selects
 * another cell. Cells that belong to nobody are passed over.
 *
 * @returns a function that ends it.
 */
export async function followSelection(
  listener: (place: Place) => void,
): Promise<() => Promise<void>> {
  let latest = 0;
  const follow = async (): Promise<void> => {
    latest += 1;
    const selection = latest;
    const place = await selectedPlace();
    // A slow answer about an earlier cell must not move the pane back.
    if (place && selection === latest) {
      listener(place);
    }
  };
  const handler = await runExcel(async (context) => {
    const registered = context.workbook.onSelectionChanged.add(follow);
    await context.sync();
    return registered;
  });
  await follow();
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

async function selectedPlace(): Promise<Place | undefined> {
  await assessmentStore.start();
  const state = assessmentStore.getState();
  if (state.status !== "ready") {
    return undefined;
  }
  try {
    const selected = await runExcel(readSelectedRow);
    return selected && placeOfSelection(state.index, assessmentStore.getTables(), selected);
  } catch (error) {
    // The pane stays where it is when Excel cannot say what is selected, a chart for example.
    problemOf(error);
    return undefined;
  }
}

async function readSelectedRow(context: Excel.RequestContext): Promise<SelectedRow | undefined> {
  const cell = context.workbook.getActiveCell();
  cell.load(["rowIndex", "columnIndex", "worksheet/name"]);
  const row = cell.getEntireRow().getUsedRangeOrNullObject(true);
  row.load(["values", "columnIndex"]);
  await context.sync();
  if (row.isNullObject) {
    return undefined;
  }
  return {
    sheet: cell.worksheet.name,
    row: cell.rowIndex,
    column: cell.columnIndex,
    left: row.columnIndex,
    cells: row.values[0] as SelectedRow["cells"],
  };
}
