import type { GridArea } from "./gridArea";
import { areasMeet } from "./withoutArea";

/**
 * The areas after the rows `rows` have been added below the row `last`: those that reach into `last` and end there grow,
 * as far as they lie in its columns.
 */
export function grownAreas(
  areas: readonly GridArea[],
  last: GridArea,
  rows: { readonly from: number; readonly to: number },
): GridArea[] {
  return areas.flatMap((area) => {
    if (!areasMeet(area, last) || area.endRow >= rows.to) return [area];
    const isInside = area.startColumn >= last.startColumn && area.endColumn <= last.endColumn;
    if (isInside && area.endRow === rows.from - 1) return [{ ...area, endRow: rows.to }];
    const startColumn = Math.max(area.startColumn, last.startColumn);
    const endColumn = Math.min(area.endColumn, last.endColumn);
    return [area, { startRow: rows.from, endRow: rows.to, startColumn, endColumn }];
  });
}
