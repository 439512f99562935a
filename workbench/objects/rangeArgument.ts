import { parseAddress } from "../engine/address";
import type { CellArea } from "../engine/cellArea";
import { sheetNamed } from "../engine/sheets";
import type { Engine } from "../engine/startEngine";
import { ExcelError } from "../protocol/excelError";
import { namedArea } from "./namedArea";
import { PlacedObject } from "./placedObject";
import { splitAddresses } from "./splitAddresses";

/** The cells that a range, an address or a name means; an address without a sheet's name those of `sheetId`. */
export function areaOfArgument(engine: Engine, argument: unknown, sheetId: string): CellArea {
  if (argument instanceof PlacedObject) return onlyArea(argument.areas);
  const area = typeof argument === "string" ? addressedArea(engine, argument, sheetId) : undefined;
  if (area === undefined) throw new ExcelError("InvalidArgument", "address");
  return area;
}

/** The same for several ranges: "A1:B2,D4" or `RangeAreas`. */
export function areasOfArgument(
  engine: Engine,
  argument: unknown,
  sheetId: string,
): readonly CellArea[] {
  if (argument instanceof PlacedObject) return argument.areas;
  if (typeof argument !== "string") throw new ExcelError("InvalidArgument", "address");
  return splitAddresses(argument).map((address) => areaOfArgument(engine, address, sheetId));
}

export function wholeNumber(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw new ExcelError("InvalidArgument", "a whole number is expected");
}

function onlyArea([area, ...others]: readonly CellArea[]): CellArea {
  if (area === undefined || others.length > 0) {
    throw new ExcelError("InvalidArgument", "one range is expected");
  }
  return area;
}

function addressedArea(engine: Engine, text: string, sheetId: string): CellArea | undefined {
  const parsed = parseAddress(text);
  if (parsed === undefined) return namedArea(engine, text, sheetId);
  if (parsed.sheetName === undefined) return { ...parsed.area, sheetId };
  return { ...parsed.area, sheetId: sheetNamed(engine, parsed.sheetName).getSheetId() };
}
