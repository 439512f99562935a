import type { CellArea } from "../engine/cellArea";
import { specialCells } from "../engine/specialCells";
import type { SpecialCellType } from "../engine/specialCells";
import { ExcelError } from "../protocol/excelError";
import type { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

const known: readonly unknown[] = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
] satisfies readonly SpecialCellType[];

/** `getSpecialCells` of a range or several; null when no cell is of the kind. */
export function readSpecialCells(
  host: Host,
  areas: readonly CellArea[],
  type: unknown,
  valueType: unknown,
): HostObject | null {
  if (type === "SameConditionalFormat" || type === "SameDataValidation") {
    throw new ExcelError("NotImplemented", type);
  }
  if (!isSpecialCellType(type)) throw new ExcelError("InvalidArgument", "cellType");
  const kind = typeof valueType === "string" ? valueType : "All";
  const found = areas.flatMap((area) => specialCells(host.engine, area, type, kind));
  return found.length === 0 ? null : host.objects.rangeAreas(found);
}

function isSpecialCellType(type: unknown): type is SpecialCellType {
  return known.includes(type);
}
