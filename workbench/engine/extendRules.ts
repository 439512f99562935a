import type { IRange } from "@univerjs/core";
import {
  DataValidationModel,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import {
  ConditionalFormattingRuleModel,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";

import type { CellArea } from "./cellArea";
import { intersection, lastRow } from "./cellArea";
import { toArea, toRange } from "./gridClamp";
import type { Engine } from "./startEngine";
import { unitId } from "./unit";
import { runMutation } from "./writeMutation";

/** Lets the validation and conditional formats of a table's last row go on in the rows added below it. */
export function extendRules(engine: Engine, source: CellArea, added: CellArea): void {
  extendValidation(engine, source, added);
  extendConditionalFormats(engine, source, added);
}

function extendValidation(engine: Engine, source: CellArea, added: CellArea): void {
  const ids = { unitId: unitId(engine), subUnitId: source.sheetId };
  const rules = engine.injector.get(DataValidationModel).getRules(ids.unitId, ids.subUnitId);
  for (const rule of rules) {
    const present = rule.ranges as readonly IRange[];
    const ranges = extended(present, source, added);
    if (ranges === undefined) continue;
    const update = (payload: readonly IRange[]) => ({
      id: UpdateDataValidationMutation.id,
      params: { ...ids, ruleId: rule.uid, payload: { type: UpdateRuleType.RANGE, payload } },
    });
    runMutation(engine, update(ranges), update(present));
  }
}

function extendConditionalFormats(engine: Engine, source: CellArea, added: CellArea): void {
  const ids = { unitId: unitId(engine), subUnitId: source.sheetId };
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  for (const rule of model.getSubunitRules(ids.unitId, ids.subUnitId) ?? []) {
    const ranges = extended(rule.ranges, source, added);
    if (ranges === undefined) continue;
    const update = (params: object) => ({
      id: SetConditionalRuleMutation.id,
      params: { ...ids, cfId: rule.cfId, rule: params },
    });
    runMutation(engine, update({ ...rule, ranges }), update(rule));
  }
}

/** The ranges with what they hold of `source` repeated over the added rows; undefined when they hold nothing of it. */
function extended(
  ranges: readonly IRange[],
  source: CellArea,
  added: CellArea,
): readonly IRange[] | undefined {
  const result = ranges.map((range) => extendedRange(toArea(source.sheetId, range), source, added));
  const isSame = result.every(
    (areas, index) => areas.length === 1 && isArea(areas[0], ranges[index]),
  );
  return isSame ? undefined : result.flat().map(toRange);
}

function extendedRange(area: CellArea, source: CellArea, added: CellArea): readonly CellArea[] {
  const common = intersection(area, source);
  if (common === undefined || intersection(area, added) !== undefined) return [area];
  if (lastRow(area) === lastRow(source) && common.columns === area.columns) {
    return [{ ...area, rows: lastRow(added) - area.row + 1 }];
  }
  return [area, { ...added, column: common.column, columns: common.columns }];
}

function isArea(area: CellArea | undefined, range: IRange | undefined): boolean {
  return area !== undefined && lastRow(area) === range?.endRow;
}
