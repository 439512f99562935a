import { batchesOf } from "./batchesOf";
import type { PlanCell } from "./planCell";
import type { SheetPlan } from "./sheetPlan";

/** Rows of a plan that go to Excel in one request. */
export interface RowBatch {
  readonly firstRow: number;
  readonly cells: readonly (readonly PlanCell[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/**
 * Characters of a request's cells and formats as they travel. Excel on the web takes 5 MB at a time
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization), and a Chinese character is three bytes.
 */
const charactersAtOnce = 1_400_000;

/** A plan's rows in as many parts as requests need, in their order. */
export function rowBatches({ cells, numberFormats }: SheetPlan): readonly RowBatch[] {
  const rows = cells.map((row, at) => ({ row, formats: numberFormats[at] ?? [] }));
  const batches = batchesOf(
    rows,
    ({ row, formats }) => JSON.stringify(row).length + JSON.stringify(formats).length,
    charactersAtOnce,
  );
  let firstRow = 0;
  return batches.map((batch) => {
    const first = firstRow;
    firstRow += batch.length;
    return {
      firstRow: first,
      cells: batch.map(({ row }) => row),
      numberFormats: batch.map(({ formats }) => formats),
    };
  });
}
