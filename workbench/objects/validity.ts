import { calculateFormulas } from "../engine/calculateFormulas";
import type { Calculation } from "../engine/calculation";
import type { CellArea } from "../engine/cellArea";
import { areaBetween, intersection } from "../engine/cellArea";
import { clampToGrid, toArea, toRange } from "../engine/gridClamp";
import type { ReadCell } from "../engine/readCells";
import { CellReader } from "../engine/readCells";
import type { Engine } from "../engine/startEngine";
import type { DataValidationFile } from "../file/dataValidationFile";
import { fromGridValidation } from "../file/gridValidation";
import { movedValidationRule } from "../file/movedRule";
import { rulesOn } from "./dataValidationRules";
import { isValidValue, ruleFormulas } from "./validValue";

interface CheckedCell extends Pick<DataValidationFile, "rule" | "ignoreBlanks"> {
  readonly cell: CellArea;
  readonly read: ReadCell;
}

/** True when all cells of the area keep their rules, false when none does, null when some do. */
export async function validityOf(
  engine: Engine,
  calculation: Calculation,
  area: CellArea,
): Promise<boolean | null> {
  await calculation.settle();
  const target = clampToGrid(engine, area) ?? area;
  const checked = checkedCells(engine, target);
  const formulas = checked.flatMap(({ cell, read, rule, ignoreBlanks }) =>
    read.type === "Empty" && ignoreBlanks
      ? []
      : ruleFormulas(rule).map((formula) => ({ cell, formula })),
  );
  const results = [...(await calculateFormulas(engine, calculation, formulas))];
  const invalid = checked.filter((one) => {
    const isPassed = one.read.type === "Empty" && one.ignoreBlanks;
    const own = isPassed ? [] : results.splice(0, ruleFormulas(one.rule).length);
    return !isValidValue(one, one.read, own);
  });
  if (invalid.length === 0) return true;
  return invalid.length === target.rows * target.columns ? false : null;
}

/** The cells of the area that have a rule, each with the rule as it reads there. */
function checkedCells(engine: Engine, area: CellArea): readonly CheckedCell[] {
  const { sheetId } = area;
  const reader = new CellReader(engine, sheetId);
  return rulesOn(engine, sheetId, toRange(area)).flatMap((gridRule) => {
    const validation = fromGridValidation(gridRule);
    const [first] = gridRule.ranges;
    if (validation === undefined || first === undefined) return [];
    const { rule, ignoreBlanks } = validation;
    return gridRule.ranges
      .flatMap((range) => intersection(toArea(sheetId, range), area) ?? [])
      .flatMap(cellsOf)
      .map((cell) => ({
        cell,
        ignoreBlanks,
        read: reader.value(cell.row, cell.column),
        rule: movedValidationRule(rule, first, toRange(cell)),
      }));
  });
}

function cellsOf({ sheetId, row, column, rows, columns }: CellArea): readonly CellArea[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    const [atRow, atColumn] = [row + Math.floor(index / columns), column + (index % columns)];
    return areaBetween(sheetId, atRow, atColumn, atRow, atColumn);
  });
}
