import { CommandType, ICommandService, IUniverInstanceService, Rectangle } from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions, Injector, IUnitRange } from "@univerjs/core";
import {
  ErrorType,
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";

import type { BlockedSpill, BlockedSpills } from "./blockedSpills";
import { layoutMutations } from "./layoutMutations";
import { matrixEntries } from "./matrixEntries";
import type { FormulaCell } from "./openTables";
import { isCutByLayout, isObstructed, sheetOf } from "./spillObstacles";

// Named like the engine's own mutations of formulas, which change no cell of anybody's.
const retryId = "formula.mutation.retry-spills";

/** Calculates formulas with #SPILL! again once there is room for them, and spilling ones that lose theirs. */
export function retrySpills(injector: Injector, blocked: BlockedSpills): void {
  const retry = registerRetry(injector);
  // Where #SPILL! stands in cells that were moved or opened is seen from their values alone.
  let isUnknown = false;
  let isOpening = false;
  let isNoted = false;
  const look = () => {
    isNoted = false;
    const unknown = isUnknown ? refusedCells(injector) : [];
    isUnknown = false;
    retry([...unknown, ...freedCells(injector, blocked), ...cutCells(injector)]);
  };
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (layoutMutations.has(command.id)) {
      blocked.clear();
      isUnknown = true;
    }
    if (command.id === SetFormulaCalculationResultMutation.id) {
      isUnknown ||= isOpening;
      isOpening = false;
      look();
    }
    if (!isChange(command, options) || isNoted) return;
    isNoted = true;
    queueMicrotask(look);
  });
  injector.get(IUniverInstanceService).unitAdded$.subscribe(() => {
    // Not before what spilled when it was saved spills again, which then has its cells first.
    isOpening = true;
    setTimeout(() => {
      if (awaitsResults(injector)) return;
      isUnknown = true;
      look();
    });
  });
}

function registerRetry(injector: Injector): (cells: readonly FormulaCell[]) => void {
  const commands = injector.get(ICommandService);
  commands.registerCommand({ id: retryId, type: CommandType.MUTATION, handler: () => true });
  injector.get(IActiveDirtyManagerService).register(retryId, {
    commandId: retryId,
    getDirtyData: ({ params }: ICommandInfo) => ({
      dirtyRanges: (params as { readonly ranges: IUnitRange[] }).ranges,
    }),
  });
  return (cells) => {
    if (cells.length === 0) return;
    const ranges = cells.map(({ unitId, sheetId, row, column }) => {
      const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      return { unitId, sheetId, range };
    });
    commands.syncExecuteCommand(retryId, { ranges });
  };
}

function isChange({ id, type }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  const isCalculated = options?.["fromFormula"] === true || id.startsWith("formula.");
  return type === CommandType.MUTATION && !isCalculated;
}

/** Formulas in whose way nothing stands any more. */
function freedCells(injector: Injector, blocked: BlockedSpills): readonly FormulaCell[] {
  const waiting = blocked.all();
  for (const { anchor } of waiting.filter((entry) => !isRefused(injector, entry))) {
    blocked.remove(anchor);
  }
  const isFree = ({ anchor, spill }: BlockedSpill) =>
    !isObstructed(injector, anchor, spill) &&
    !spillsOf(injector, anchor).some(({ cell }) => Rectangle.intersects(cell, spill));
  return blocked
    .all()
    .filter(isFree)
    .map(({ anchor }) => anchor);
}

function isRefused(injector: Injector, { anchor }: BlockedSpill): boolean {
  const cell = sheetOf(injector, anchor)?.getCellRaw(anchor.row, anchor.column);
  return Boolean(cell?.f ?? cell?.si) && cell?.v === ErrorType.SPILL;
}

function spillsOf(injector: Injector, { unitId, sheetId }: FormulaCell) {
  return matrixEntries(injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId]);
}

/** Formulas whose results are in the grid where cells were merged or a table was made since. */
function cutCells(injector: Injector): readonly FormulaCell[] {
  const units = injector.get(FormulaDataModel).getArrayFormulaRange();
  return Object.entries(units).flatMap(([unitId, sheets]) =>
    Object.keys(sheets ?? {}).flatMap((sheetId) => {
      const sheet = { unitId, sheetId, row: 0, column: 0 };
      return spillsOf(injector, sheet)
        .map(({ row, column, cell }) => ({ anchor: { ...sheet, row, column }, spill: cell }))
        .filter(({ anchor, spill }) => isCutByLayout(injector, anchor, spill))
        .map(({ anchor }) => anchor);
    }),
  );
}

/** The cells of all open workbooks that show #SPILL!. */
function refusedCells(injector: Injector): readonly FormulaCell[] {
  return formulaCells(injector).filter(
    (cell) => sheetOf(injector, cell)?.getCellRaw(cell.row, cell.column)?.v === ErrorType.SPILL,
  );
}

/** Whether formulas have no results yet: they are calculated when their workbook is opened. */
function awaitsResults(injector: Injector): boolean {
  return formulaCells(injector).some(
    (cell) => (sheetOf(injector, cell)?.getCellRaw(cell.row, cell.column)?.v ?? "") === "",
  );
}

function formulaCells(injector: Injector): readonly FormulaCell[] {
  const units = injector.get(FormulaDataModel).getFormulaData();
  return Object.entries(units).flatMap(([unitId, sheets]) =>
    Object.entries(sheets ?? {}).flatMap(([sheetId, rows]) =>
      matrixEntries(rows).map(({ row, column }) => ({ unitId, sheetId, row, column })),
    ),
  );
}
