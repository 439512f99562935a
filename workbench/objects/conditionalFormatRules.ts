import { generateRandomId } from "@univerjs/core";
import type { IMutationInfo } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  MoveConditionalRuleMutation,
  MoveConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";

import type { CellArea } from "../engine/cellArea";
import { clampToGrid, toRange } from "../engine/gridClamp";
import type { Engine } from "../engine/startEngine";
import { unitId } from "../engine/unit";
import { movedConditionalRule } from "../file/movedRule";
import { areasMeet, withoutArea } from "../file/withoutArea";
import { runMutations } from "../file/runMutations";
import type { HostFormat, HostRule } from "./conditionalFormatKinds";
import { isGridOnly } from "./conditionalFormatKinds";
import { fromGridFormat, toGridFormat } from "./gridConditionalKinds";

/** A conditional format of the open workbook and its id in the engine. */
export interface IdentifiedFormat {
  readonly id: string;
  readonly format: HostFormat;
}

/** The sheet's conditional formats, the first in priority first. */
export function conditionalFormats(engine: Engine, sheetId: string): readonly IdentifiedFormat[] {
  return engineRules(engine, sheetId).flatMap((rule) => {
    const format = fromGridFormat(rule);
    return format === undefined ? [] : [{ id: rule.cfId, format }];
  });
}

export function conditionalFormatsOn(engine: Engine, area: CellArea): readonly IdentifiedFormat[] {
  const range = toRange(area);
  return conditionalFormats(engine, area.sheetId).filter(({ format }) =>
    format.areas.some((one) => areasMeet(one, range)),
  );
}

/** Adds a format in front of all others, as Excel does, and returns its id. */
export function addConditionalFormat(engine: Engine, area: CellArea, rule: HostRule): string {
  const id = generateRandomId(8);
  const areas = [toRange(clampToGrid(engine, area) ?? area)];
  addFormat(engine, area.sheetId, id, { areas, stopIfTrue: false, rule });
  return id;
}

export function changeConditionalFormat(
  engine: Engine,
  sheetId: string,
  id: string,
  format: HostFormat,
): void {
  const before = engineRules(engine, sheetId).find((rule) => rule.cfId === id);
  if (before === undefined) return;
  const rule = toGridFormat(format, id);
  runMutations(
    engine,
    [mutation(SetConditionalRuleMutation.id, engine, sheetId, { rule })],
    [mutation(SetConditionalRuleMutation.id, engine, sheetId, { rule: structuredClone(before) })],
  );
}

export function deleteConditionalFormat(engine: Engine, sheetId: string, id: string): void {
  const params = { unitId: unitId(engine), subUnitId: sheetId, cfId: id };
  const undo = engine.injector.invoke(DeleteConditionalRuleMutationUndoFactory, params);
  runMutations(engine, [{ id: DeleteConditionalRuleMutation.id, params }], undo);
}

/** Gives a format another place in the order in which the sheet's formats apply, 0 being the first. */
export function moveConditionalFormat(
  engine: Engine,
  sheetId: string,
  id: string,
  place: number,
): void {
  const rules = engineRules(engine, sheetId);
  const from = rules.findIndex((rule) => rule.cfId === id);
  const target = rules[Math.min(place, rules.length - 1)];
  if (from < 0 || target === undefined || target.cfId === id) return;
  const side = place < from ? "before" : "after";
  const start = { id, type: "self" };
  const params = {
    unitId: unitId(engine),
    subUnitId: sheetId,
    start,
    end: { id: target.cfId, type: side },
  };
  const undo = MoveConditionalRuleMutationUndoFactory(params as never);
  runMutations(engine, [{ id: MoveConditionalRuleMutation.id, params }], undo);
}

/** Takes the cells out of every format that they have; a format without cells goes. */
export function clearConditionalFormats(engine: Engine, area: CellArea): void {
  const hole = toRange(area);
  for (const { id, format } of conditionalFormatsOn(engine, area)) {
    const areas = format.areas.flatMap((one) => withoutArea(one, hole));
    const [before] = format.areas;
    const [after] = areas;
    if (before === undefined || after === undefined) {
      deleteConditionalFormat(engine, area.sheetId, id);
      continue;
    }
    const rule = isGridOnly(format.rule)
      ? format.rule
      : movedConditionalRule(format.rule, before, after);
    changeConditionalFormat(engine, area.sheetId, id, { ...format, areas, rule });
  }
}

function addFormat(engine: Engine, sheetId: string, id: string, format: HostFormat): void {
  const rule = toGridFormat(format, id);
  runMutations(
    engine,
    [mutation(AddConditionalRuleMutation.id, engine, sheetId, { rule })],
    [mutation(DeleteConditionalRuleMutation.id, engine, sheetId, { cfId: id })],
  );
}

function engineRules(engine: Engine, sheetId: string): readonly IConditionFormattingRule[] {
  const model = engine.injector.get(ConditionalFormattingRuleModel);
  return model.getSubunitRules(unitId(engine), sheetId) ?? [];
}

function mutation(id: string, engine: Engine, sheetId: string, params: object): IMutationInfo {
  return { id, params: { unitId: unitId(engine), subUnitId: sheetId, ...params } };
}
