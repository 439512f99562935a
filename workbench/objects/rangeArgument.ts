import { parseAddress } from "../engine/address";
import type { CellArea } from "../engine/cellArea";
import { sheetNamed } from "../engine/sheets";
import type { Engine } from "../engine/startEngine";
import { ExcelError } from "../protocol/excelError";

/** The cells that an address means; without a sheet's name those of `sheetId`. */
export function areaOfArgument(engine: Engine, address: unknown, sheetId: string): CellArea {
  const parsed = typeof address === "string" ? parseAddress(address) : undefined;
  if (parsed === undefined) throw new ExcelError("InvalidArgument", "address");
  if (parsed.sheetName === undefined) return { ...parsed.area, sheetId };
  return { ...parsed.area, sheetId: sheetNamed(engine, parsed.sheetName).getSheetId() };
}

export function wholeNumber(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new ExcelError("InvalidArgument", "a whole number is expected");
}
