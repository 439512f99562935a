import { columnNumber } from "./rangeAddress";

/** Adjacent rows or columns, counted from 0. */
export interface Span {
  readonly at: number;
  /** Infinity where they are all: a whole column's rows. */
  readonly count: number;
}

/** A block of cells. */
export interface Area {
  readonly rows: Span;
  readonly columns: Span;
}

/**
 * The areas of an address as Excel's events give it, without a sheet: "F12", "A5:K6", "5:6" or "F:F", or several with commas between.
 * Undefined for anything else.
 */
export function areasOfAddress(address: string): readonly Area[] | undefined {
  const areas = address.split(",").map((part) => areaOf(part.trim()));
  return areas.every((area) => area !== undefined) ? areas : undefined;
}

const corner = /^\$?([A-Z]*)\$?(\d*)$/iu;

function areaOf(address: string): Area | undefined {
  const [from = "", to = from, ...others] = address.split(":");
  const [, firstColumn = "", firstRow = ""] = corner.exec(from) ?? [];
  const [, lastColumn = "", lastRow = ""] = corner.exec(to) ?? [];
  const rows = spanOf(firstRow, lastRow, (text) => Number(text) - 1);
  const columns = spanOf(firstColumn, lastColumn, columnNumber);
  const isNowhere = firstRow === "" && firstColumn === "";
  return rows && columns && !isNowhere && others.length === 0 ? { rows, columns } : undefined;
}

function spanOf(from: string, to: string, numberOf: (text: string) => number): Span | undefined {
  if (from === "" && to === "") return { at: 0, count: Infinity };
  if (from === "" || to === "") return undefined;
  const [first, last] = [numberOf(from), numberOf(to)];
  return { at: Math.min(first, last), count: Math.abs(last - first) + 1 };
}
