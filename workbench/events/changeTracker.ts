import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  RedoCommandId,
  UndoCommandId,
} from "@univerjs/core";
import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { SetSheetTableMutation } from "@univerjs/sheets-table";

import { CellReader } from "../engine/readCells";
import type { ReadCell } from "../engine/readCells";
import { asOneStep } from "../engine/runAsOneStep";
import type { Engine } from "../engine/startEngine";
import { allTables, tableArea } from "../engine/tables";
import { isOpenUnit } from "../engine/unit";
import type { Change, ShiftedCells, TablePlace, Trigger } from "./change";
import { changesOf } from "./changesOf";
import { TableUpkeep } from "./tableUpkeep";

/**
 * Watches the engine's mutations: what they change in cells, for whom, and what Excel does with tables on such a change.
 * Results of calculation pass unseen.
 */
export class ChangeTracker {
  private trigger: Trigger = "Unknown";
  private isUndoing = false;
  private pending: Change[] = [];
  private before: ReadCell | undefined;
  /** Where the tables were before the first of the pending changes. */
  private places: readonly TablePlace[] | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isShifting = false;
  private readonly upkeep: TableUpkeep;
  /** Mutations so far; a request that adds to them has written. */
  writes = 0;

  constructor(
    private readonly engine: Engine,
    private readonly deliver: (changes: readonly Change[], places: readonly TablePlace[]) => void,
  ) {
    this.upkeep = new TableUpkeep(engine);
    const commands = engine.injector.get(ICommandService);
    commands.beforeCommandExecuted((command, options) => this.onBefore(command, options));
    commands.onCommandExecuted((command, options) => this.onAfter(command, options));
  }

  /** Runs a request of the add-in: its changes carry its name and are delivered when it ends. */
  async asAddin<T>(work: () => Promise<T>): Promise<T> {
    this.flush();
    this.trigger = "ThisLocalAddin";
    try {
      return await work();
    } finally {
      this.flush();
      this.trigger = "Unknown";
    }
  }

  /** Runs what inserts or deletes cells: Excel tells of these cells alone, and not of those that move. */
  asShift(shifted: ShiftedCells, work: () => void): void {
    this.isShifting = true;
    try {
      work();
    } finally {
      this.isShifting = false;
    }
    this.pending.push({ ...shifted, trigger: this.trigger });
  }

  /** Does Excel's upkeep of tables for what was changed, and tells of the changes. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.keepTables();
    const { pending, places = [] } = this;
    this.pending = [];
    this.places = undefined;
    if (pending.length > 0) this.deliver(pending, places);
  }

  private onBefore(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === UndoCommandId || command.id === RedoCommandId) this.beginUndo(command.id);
    if (!this.isOwn(command, options)) return;
    this.places ??= this.tablePlaces();
    const [edit, ...more] = changesOf(command);
    if (edit === undefined || edit.type !== "RangeEdited") return;
    const { area } = edit;
    const isOneCell = more.length === 0 && area.rows === 1 && area.columns === 1;
    this.before = isOneCell
      ? new CellReader(this.engine, area.sheetId).value(area.row, area.column)
      : undefined;
    if (!this.isUndoing) this.upkeep.prepare(area);
  }

  private tablePlaces(): readonly TablePlace[] {
    return allTables(this.engine).map((table) => ({
      tableId: table.getId(),
      area: tableArea(table),
    }));
  }

  private beginUndo(commandId: string): void {
    this.isUndoing = true;
    const steps = this.engine.injector.get(IUndoRedoService);
    const mutations =
      commandId === UndoCommandId
        ? steps.pitchTopUndoElement()?.undoMutations
        : steps.pitchTopRedoElement()?.redoMutations;
    this.upkeep.expectHeaders(mutations ?? []);
  }

  private onAfter(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === UndoCommandId || command.id === RedoCommandId) {
      this.upkeep.renameColumns();
      this.isUndoing = false;
    }
    if (!this.isOwn(command, options)) return;
    if (!command.id.startsWith("formula.")) this.writes += 1;
    if (command.id === SetSheetTableMutation.id) this.upkeep.touchHeaders();
    const edits = this.isShifting ? [] : changesOf(command);
    if (edits.length === 0 && command.id !== SetSheetTableMutation.id) return;
    for (const edit of edits) {
      const before = this.before === undefined ? {} : { before: this.before };
      this.pending.push({ ...edit, trigger: this.trigger, ...before });
    }
    this.before = undefined;
    if (this.trigger === "ThisLocalAddin") this.keepTables();
    // The user's own command is done, with its step of undo, when this runs.
    else this.timer ??= setTimeout(() => this.flush());
  }

  private keepTables(): void {
    if (this.isUndoing) return;
    // A request of the add-in is one step of undo already.
    if (this.trigger === "ThisLocalAddin") this.upkeep.run(this.trigger);
    else asOneStep(this.engine, () => this.upkeep.run(this.trigger));
  }

  /** A change of the open workbook that is no result of calculation. */
  private isOwn(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (command.type !== CommandType.MUTATION || options?.["fromFormula"] === true) return false;
    const params = command.params as { readonly unitId?: string } | undefined;
    return isOpenUnit(this.engine, params?.unitId);
  }
}
