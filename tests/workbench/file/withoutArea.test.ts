import fc from "fast-check";

import type { GridArea } from "../../../workbench/file/gridArea";
import { withoutArea } from "../../../workbench/file/withoutArea";

const span = fc
  .tuple(fc.nat(12), fc.nat(12))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
const area = fc
  .tuple(span, span)
  .map(([[startRow, endRow], [startColumn, endColumn]]): GridArea => ({
    startRow,
    endRow,
    startColumn,
    endColumn,
  }));

function holds(one: GridArea, row: number, column: number): boolean {
  return (
    row >= one.startRow && row <= one.endRow && column >= one.startColumn && column <= one.endColumn
  );
}

test("leaves each cell outside the hole once and none inside", () => {
  fc.assert(
    fc.property(area, area, fc.nat(12), fc.nat(12), (whole, hole, row, column) => {
      const pieces = withoutArea(whole, hole).filter((piece) => holds(piece, row, column));
      const isKept = holds(whole, row, column) && !holds(hole, row, column);
      expect(pieces).toHaveLength(isKept ? 1 : 0);
    }),
  );
});
