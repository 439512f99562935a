import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { DataValidationModel } from "@univerjs/data-validation";
import type { IRange } from "@univerjs/core";

import type { CellArea } from "./cellArea";
import { intersection } from "./cellArea";
import { clampToGrid, toArea } from "./gridClamp";
import { groupCells } from "./groupCells";
import { CellReader } from "./readCells";
import type { CellValueTypeName } from "./readCells";
import type { Engine } from "./startEngine";
import { sheetModel, unitId } from "./unit";
import { usedArea } from "./usedArea";

/** `Excel.SpecialCellType`, as far as the host knows it */
export type SpecialCellType =
  "Blanks" | "Constants" | "Formulas" | "Visible" | "ConditionalFormats" | "DataValidations";

/** The cells of an area that are of a kind, as blocks; `valueType` narrows constants and formulas. */
export function specialCells(
  engine: Engine,
  area: CellArea,
  type: SpecialCellType,
  valueType: string,
): readonly CellArea[] {
  if (type === "ConditionalFormats" || type === "DataValidations") {
    return ruleAreas(engine, area, type).flatMap((one) => intersection(one, area) ?? []);
  }
  if (type === "Visible") return visibleCells(engine, clampToGrid(engine, area) ?? area);
  const used = usedArea(engine, area, "values");
  if (used === undefined) return [];
  const reader = new CellReader(engine, area.sheetId);
  return groupCells(used, (row, column) => {
    const cell = reader.value(row, column);
    const formula = reader.formula(row, column);
    const isFormula = typeof formula === "string" && formula.startsWith("=");
    if (type === "Blanks") return cell.type === "Empty" && !isFormula;
    if (cell.type === "Empty" && !isFormula) return false;
    return isFormula === (type === "Formulas") && isValueType(valueType, cell.type);
  });
}

/** `Excel.SpecialCellValueType`: "LogicalNumbersText" and the like name the kinds that count. */
function isValueType(valueType: string, type: CellValueTypeName): boolean {
  if (valueType === "All") return true;
  switch (type) {
    case "Error":
      return valueType.includes("Error");
    case "Boolean":
      return /logical/i.test(valueType);
    case "Double":
      return valueType.includes("Number");
    default:
      return valueType.includes("Text");
  }
}

function visibleCells(engine: Engine, area: CellArea): readonly CellArea[] {
  const sheet = sheetModel(engine, area.sheetId);
  const rows = groupCells({ ...area, columns: 1 }, (row) => sheet.getRowVisible(row));
  const columns = groupCells({ ...area, rows: 1 }, (_, column) => sheet.getColVisible(column));
  return rows.flatMap((row) =>
    columns.map((column) => ({ ...row, column: column.column, columns: column.columns })),
  );
}

function ruleAreas(
  engine: Engine,
  { sheetId }: CellArea,
  type: "ConditionalFormats" | "DataValidations",
): readonly CellArea[] {
  const ids = [unitId(engine), sheetId] as const;
  const rules: readonly { readonly ranges: readonly IRange[] }[] =
    type === "ConditionalFormats"
      ? (engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(...ids) ?? [])
      : engine.injector.get(DataValidationModel).getRules(...ids);
  return rules.flatMap(({ ranges }) => ranges.map((range) => toArea(sheetId, range)));
}
