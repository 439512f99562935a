import { generateRandomId } from "@univerjs/core";
import type { IMutationInfo, ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";

import type { CellArea } from "../engine/cellArea";
import { clampToGrid, toRange } from "../engine/gridClamp";
import type { Engine } from "../engine/startEngine";
import { unitId } from "../engine/unit";
import type { DataValidationFile } from "../file/dataValidationFile";
import type { GridArea } from "../file/gridArea";
import { fromGridValidation, toGridValidation } from "../file/gridValidation";
import { movedValidationRule } from "../file/movedRule";
import { areasMeet, withoutArea } from "../file/withoutArea";
import { runMutations } from "../file/runMutations";

/** The validations that cells of the area have, with formulas as they read in the area's first cell. */
export function validationsOn(engine: Engine, area: CellArea): readonly DataValidationFile[] {
  const target = toRange(area);
  return rulesOn(engine, area.sheetId, target).flatMap((rule) => {
    const validation = fromGridValidation(rule);
    const [first] = rule.ranges;
    if (validation === undefined || first === undefined) return [];
    return [{ ...validation, rule: movedValidationRule(validation.rule, first, target) }];
  });
}

/**
 * Gives the cells of an area another validation, or none: what other cells have stays. A cell has one validation at
 * most, so rules that reach beyond the area are cut.
 */
export function replaceValidation(
  engine: Engine,
  area: CellArea,
  validation: DataValidationFile | undefined,
): void {
  const { sheetId } = area;
  const target = toRange(clampToGrid(engine, area) ?? area);
  const before = rulesOn(engine, sheetId, target);
  const kept = before.flatMap((rule) => outside(rule, target));
  const added = validation === undefined ? [] : [gridRule({ ...validation, areas: [target] })];
  exchangeRules(engine, sheetId, before, [...kept, ...added]);
}

/** Takes the engine's rules away and puts others in, as one step. */
export function exchangeRules(
  engine: Engine,
  sheetId: string,
  before: readonly ISheetDataValidationRule[],
  after: readonly ISheetDataValidationRule[],
): void {
  const remove = (rules: readonly ISheetDataValidationRule[]) =>
    mutations(
      engine,
      sheetId,
      RemoveDataValidationMutation.id,
      { ruleId: rules.map(({ uid }) => uid) },
      rules,
    );
  const add = (rules: readonly ISheetDataValidationRule[]) =>
    mutations(
      engine,
      sheetId,
      AddDataValidationMutation.id,
      { rule: structuredClone(rules) },
      rules,
    );
  runMutations(engine, [...remove(before), ...add(after)], [...remove(after), ...add(before)]);
}

export function rulesOn(
  engine: Engine,
  sheetId: string,
  area: GridArea,
): readonly ISheetDataValidationRule[] {
  const rules = engine.injector.get(DataValidationModel).getRules(unitId(engine), sheetId);
  return (rules as ISheetDataValidationRule[]).filter((rule) =>
    rule.ranges.some((range) => areasMeet(range, area)),
  );
}

/** The rule for the cells outside the hole, if any; its formulas move with its first cell. */
function outside(rule: ISheetDataValidationRule, hole: GridArea): ISheetDataValidationRule[] {
  const validation = fromGridValidation(rule);
  const [first] = rule.ranges;
  if (validation === undefined || first === undefined) return [];
  const areas = validation.areas.flatMap((area) => withoutArea(area, hole));
  const [newFirst] = areas;
  if (newFirst === undefined) return [];
  const moved = movedValidationRule(validation.rule, first, newFirst);
  return [gridRule({ ...validation, areas, rule: moved })];
}

export function gridRule(validation: DataValidationFile): ISheetDataValidationRule {
  return toGridValidation(validation, generateRandomId(8));
}

function mutations(
  engine: Engine,
  subUnitId: string,
  id: string,
  params: object,
  rules: readonly ISheetDataValidationRule[],
): IMutationInfo[] {
  if (rules.length === 0) return [];
  return [{ id, params: { unitId: unitId(engine), subUnitId, ...params } }];
}
