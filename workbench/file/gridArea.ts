import { fromCol, toCol } from "@borgar/fx";

/** A rectangle of cells, zero-based, both ends included. */
export interface GridArea {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** `B2`, from zero-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${toCol(column)}${String(row + 1)}`;
}

/** `B2:C9`, or `B2` for one cell. */
export function areaAddress(area: GridArea): string {
  const first = cellAddress(area.startRow, area.startColumn);
  const last = cellAddress(area.endRow, area.endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** Reads `B2`, `$B$2:$C$9`; whole rows and columns are cut to Excel's grid. */
export function readArea(address: string): GridArea | undefined {
  const [first = "", last = first] = address.replaceAll("$", "").split(":");
  const start = /^([A-Z]*)(\d*)$/i.exec(first);
  const end = /^([A-Z]*)(\d*)$/i.exec(last);
  if (start === null || end === null || first === "") return undefined;
  return {
    startRow: rowNumber(start[2], 0),
    startColumn: columnNumber(start[1], 0),
    endRow: rowNumber(end[2], 1_048_575),
    endColumn: columnNumber(end[1], 16_383),
  };
}

/** Reads the blank-separated addresses of an sqref attribute. */
export function readAreas(addresses: string): GridArea[] {
  return addresses
    .split(/[\s,]+/)
    .map(readArea)
    .filter((area) => area !== undefined);
}

function rowNumber(digits: string | undefined, fallback: number): number {
  return digits === undefined || digits === "" ? fallback : Number(digits) - 1;
}

function columnNumber(letters: string | undefined, fallback: number): number {
  return letters === undefined || letters === "" ? fallback : fromCol(letters.toUpperCase());
}
