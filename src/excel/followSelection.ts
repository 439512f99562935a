import { assessmentStore } from "./assessmentStore";
import { placeOfSelection, type Place } from "../sheets/placeOfSelection";
import { runExcel } from "./runExcel";

/** Columns of a row that are looked at for an employee: more than any of our sheets has. */
const columnsRead = 60;

/**
 * Tells which employee, and which competency where the cell belongs to one, the user selects, on any sheet. Cells that belong to nobody
 * are passed over.
 *
 * @returns a function that ends it.
 */
export async function followSelection(
  listener: (place: Place) => void
): Promise<() => Promise<void>> {
  const handler = await runExcel(async (context) => {
    const registered = context.workbook.onSelectionChanged.add(async () => {
      const place = await selectedPlace();
      if (place) {
        listener(place);
      }
    });
    await context.sync();
    return registered;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

async function selectedPlace(): Promise<Place | undefined> {
  const state = assessmentStore.getState();
  if (state.status !== "ready") {
    return undefined;
  }
  const row = await runExcel(readSelectedRow);
  return placeOfSelection(state.index, row);
}
