import { ICommandService, IUndoRedoService } from "@univerjs/core";
import { getMoveRangeCommandMutations } from "@univerjs/sheets";

import { ExcelError } from "../protocol/excelError";
import type { CellArea } from "./cellArea";
import { intersection } from "./cellArea";
import { changeLines } from "./changeLines";
import { growGrid, toRange } from "./gridClamp";
import { assertCellsWritable } from "./protection";
import type { Engine } from "./startEngine";
import { tableArea, tablesTouching } from "./tables";
import { unitId } from "./unit";

/** `range.moveTo`: cells go with all they hold, and what refers to them follows. */
export function moveCells(engine: Engine, source: CellArea, destination: CellArea): void {
  const target = { ...destination, rows: source.rows, columns: source.columns };
  assertCellsWritable(engine, source);
  assertCellsWritable(engine, target);
  assertNoTableCut(engine, source);
  growGrid(engine, source);
  growGrid(engine, target);
  changeLines(engine, source.sheetId, () => runMove(engine, source, target));
}

function runMove(engine: Engine, source: CellArea, target: CellArea): void {
  const params = {
    fromUnitId: unitId(engine),
    toUnitId: unitId(engine),
    fromSubUnitId: source.sheetId,
    toSubUnitId: target.sheetId,
    fromRange: toRange(source),
    toRange: toRange(target),
  };
  const move = engine.injector.invoke(getMoveRangeCommandMutations, params, {
    includeSelection: false,
    includeAutoHeight: false,
  });
  if (move === null) throw new ExcelError("InvalidOperation", "this would cut a merged cell");
  engine.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: move.unitId,
    undoMutations: move.undos,
    redoMutations: move.redos,
  });
  const commands = engine.injector.get(ICommandService);
  for (const { id, params: change } of move.redos) commands.syncExecuteCommand(id, change);
}

/** A part of a table can't be moved with its header or beyond its edges. */
function assertNoTableCut(engine: Engine, source: CellArea): void {
  const isCut = tablesTouching(engine, source).some((table) => {
    const area = tableArea(table);
    const common = intersection(area, source);
    return common?.row === area.row;
  });
  if (isCut) throw new ExcelError("InvalidOperation", "this would move a table's header");
}
