import type { ISheetDataValidationRule } from "@univerjs/core";

import type { CellArea } from "../engine/cellArea";
import { toRange } from "../engine/gridClamp";
import type { Engine } from "../engine/startEngine";
import type { GridArea } from "../file/gridArea";
import { fromGridRanges } from "../file/gridRanges";
import { grownAreas } from "../file/grownAreas";
import { exchangeRules, gridRule, rulesOn } from "./dataValidationRules";
import { fromGridValidation } from "../file/gridValidation";
import { changeConditionalFormat, conditionalFormatsOn } from "./conditionalFormatRules";

/**
 * Carries the validations and conditional formats of a table's last row (`above`) down over the rows by which the table
 * has grown, as Excel does. Cells below that have a validation of their own keep it.
 */
export function carryRulesDown(engine: Engine, above: CellArea, added: CellArea): void {
  const last = toRange(above);
  const rows = { from: added.row, to: added.row + added.rows - 1 };
  const before = rulesOn(engine, above.sheetId, last).filter(
    (rule) => rulesOn(engine, above.sheetId, toRange(added)).includes(rule) === false
  );
  const after = before.flatMap((rule) => grownRule(rule, last, rows));
  if (after.length > 0) exchangeRules(engine, above.sheetId, before, after);
  for (const { id, format } of conditionalFormatsOn(engine, above)) {
    const areas = grownAreas(format.areas, last, rows);
    changeConditionalFormat(engine, above.sheetId, id, { ...format, areas });
  }
}

function grownRule(
  rule: ISheetDataValidationRule,
  last: GridArea,
  rows: { readonly from: number; readonly to: number }
): ISheetDataValidationRule[] {
  const validation = fromGridValidation(rule);
  if (validation === undefined) return [rule];
  return [gridRule({ ...validation, areas: grownAreas(fromGridRanges(rule.ranges), last, rows) })];
}
