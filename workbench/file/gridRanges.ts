import type { IRange } from "@univerjs/core";

import type { GridArea } from "./gridArea";

export function toGridRanges(areas: readonly GridArea[]): IRange[] {
  return areas.map((area) => ({ ...area }));
}

export function fromGridRange(range: IRange): GridArea {
  const { startRow, startColumn, endRow, endColumn } = range;
  return { startRow, startColumn, endRow, endColumn };
}

export function fromGridRanges(ranges: readonly IRange[]): GridArea[] {
  return ranges.map(fromGridRange);
}
