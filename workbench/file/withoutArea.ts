import type { GridArea } from "./gridArea";

export function areasMeet(one: GridArea, other: GridArea): boolean {
  return (
    one.startRow <= other.endRow &&
    one.endRow >= other.startRow &&
    one.startColumn <= other.endColumn &&
    one.endColumn >= other.startColumn
  );
}

/** What is left of an area when a hole is cut: up to four areas, top, left, right and bottom. */
export function withoutArea(area: GridArea, hole: GridArea): GridArea[] {
  if (!areasMeet(area, hole)) return [area];
  const top = Math.max(area.startRow, hole.startRow);
  const bottom = Math.min(area.endRow, hole.endRow);
  const pieces = [
    { ...area, endRow: hole.startRow - 1 },
    { ...area, startRow: top, endRow: bottom, endColumn: hole.startColumn - 1 },
    { ...area, startRow: top, endRow: bottom, startColumn: hole.endColumn + 1 },
    { ...area, startRow: hole.endRow + 1 },
  ];
  return pieces.filter(
    ({ startRow, endRow, startColumn, endColumn }) =>
      startRow <= endRow && startColumn <= endColumn,
  );
}
