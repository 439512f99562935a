import { LocalUndoRedoService } from "@univerjs/core";
import type { IUndoRedoItem } from "@univerjs/core";

/**
 * The engine's undo with steps that hold several changes. The engine's own batching undoes the first change first,
 * which is wrong where two changes touch the same cell.
 */
export class StepUndoService extends LocalUndoRedoService {
  private collected: IUndoRedoItem[] | undefined;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.collected === undefined) super.pushUndoRedo(item);
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
    const [first] = items;
    if (first === undefined) return;
    super.pushUndoRedo({
      unitID: first.unitID,
      redoMutations: items.flatMap((item) => item.redoMutations),
      undoMutations: [...items].reverse().flatMap((item) => item.undoMutations),
    });
  }
}
