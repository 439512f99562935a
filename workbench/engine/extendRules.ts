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
import { areaBetween, intersection, lastColumn, lastRow } from "./cellArea";
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
    const ranges = extended(rule.ranges, source, added);
    if (ranges === undefined) continue;
    const update = (payload: readonly IRange[]) => ({
      id: UpdateDataValidationMutation.id,
      params: { ...ids, ruleId: rule.uid, payload: { type: UpdateRuleType.RANGE, payload } },
    });
    runMutation(engine, update(ranges), update(rule.ranges));
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
  let isExtended = false;
  const result = ranges.flatMap((range) => {
    const area = toArea(source.sheetId, range);
    const common = intersection(area, source);
    if (common === undefined || intersection(area, added) !== undefined) return [range];
    isExtended = true;
    if (lastRow(area) === lastRow(source) && common.columns === area.columns) {
      return [
        toRange(areaBetween(area.sheetId, area.row, area.column, lastRow(added), lastColumn(area))),
      ];
    }
    return [range, toRange({ ...added, column: common.column, columns: common.columns })];
  });
  return isExtended ? result : undefined;
}
