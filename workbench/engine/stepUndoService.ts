import { LocalUndoRedoService } from "@univerjs/core";
import type { IUndoRedoItem } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";

/**
 * The engine's undo with steps that hold several changes. The engine's own batching undoes the first change first,
 * which is wrong where two changes touch the same cell.
 */
export class StepUndoService extends LocalUndoRedoService {
  private collected: IUndoRedoItem[] | undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.collected === undefined) this.keep(item);
    else this.collected.push(item);
  }

  /** Holds changes back until the returned function pushes them as one step; inside another step they join it. */
  beginStep(): () => void {
    if (this.collected !== undefined) return () => undefined;
    this.collected = [];
    return () => this.endStep();
  }

  private endStep(): void {
    const items = this.collected ?? [];
    this.collected = undefined;
    // The cell editor is a document of its own, with its own stack: its changes are no part of the workbook's step.
    for (const unitID of new Set(items.map((item) => item.unitID))) {
      this.keep(joined(items.filter((item) => item.unitID === unitID)));
    }
  }

  /** In Excel for the desktop nothing can be undone any more once a sheet has been added or deleted. */
  private keep(item: IUndoRedoItem): void {
    if (changesSheets(item)) this.clearUndoRedo(item.unitID);
    else super.pushUndoRedo(item);
  }
}

function joined(items: readonly IUndoRedoItem[]): IUndoRedoItem {
  return {
    unitID: items[0]?.unitID ?? "",
    redoMutations: items.flatMap((item) => item.redoMutations),
    undoMutations: [...items].reverse().flatMap((item) => item.undoMutations),
  };
}

function changesSheets({ redoMutations }: IUndoRedoItem): boolean {
  const ids: readonly string[] = [InsertSheetMutation.id, RemoveSheetMutation.id];
  return redoMutations.some(({ id }) => ids.includes(id));
}
