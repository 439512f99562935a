import { ICalculateFormulaService } from "@univerjs/engine-formula";
import type { IFormulaStringMap } from "@univerjs/engine-formula";

import { formulaPlace } from "../formulas/openTables";
import { toEngineFormula } from "../formulas/toEngineFormula";
import type { Calculation } from "./calculation";
import type { CellArea } from "./cellArea";
import type { Engine } from "./startEngine";
import { unitId } from "./unit";

/** A formula as it reads in a cell that need not hold it. */
export interface PlacedFormula {
  readonly cell: CellArea;
  readonly formula: string;
}

/** A result as the engine gives it: a block of values for more than one cell. */
export type FormulaResult = string | number | boolean | null | readonly (readonly unknown[])[];

interface LockedCalculation extends ICalculateFormulaService {
  readonly _executeLock: {
    acquire<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  };
}

/**
 * What formulas give that stand in no cell, after everything written so far is calculated. The engine has one place for
 * what it is calculating, so this waits its turn; the formulas must not call functions of add-ins.
 */
export async function calculateFormulas(
  engine: Engine,
  calculation: Calculation,
  formulas: readonly PlacedFormula[],
): Promise<readonly FormulaResult[]> {
  if (formulas.length === 0) return [];
  await calculation.settle();
  const service = engine.injector.get(ICalculateFormulaService) as LockedCalculation;
  const unit = unitId(engine);
  const sheets: IFormulaStringMap[string] = {};
  const places = formulas.map(({ cell: { sheetId, row, column }, formula }) => {
    const place = formulaPlace(engine.injector, { unitId: unit, sheetId, row, column });
    const cells = (((sheets[sheetId] ??= {})[row] ??= {})[column] ??= []);
    return { sheetId, row, column, index: cells.push(toEngineFormula(formula, place)) - 1 };
  });
  const results = await service._executeLock.acquire("FORMULA_EXECUTION_LOCK", () =>
    service.executeFormulas({ [unit]: sheets }),
  );
  return places.map(({ sheetId, row, column, index }) => {
    const found = results[unit]?.[sheetId]?.[row]?.[column]?.[index]?.value;
    return found ?? null;
  });
}
