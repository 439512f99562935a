import { IUndoRedoService } from "@univerjs/core";
import type { IUndoRedoItem } from "@univerjs/core";

import type { Engine } from "./startEngine";

/** What `work` changes becomes one step of undo. */
export async function runAsOneStep<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  const push = collectSteps(engine);
  try {
    return await work();
  } finally {
    push();
  }
}

/** The same for work that is done at once. */
export function asOneStep(engine: Engine, work: () => void): void {
  const push = collectSteps(engine);
  try {
    work();
  } finally {
    push();
  }
}

/**
 * Holds back steps of undo until the returned function pushes them as one. The engine's own batching undoes the first
 * change first, which is wrong where two changes touch the same cell.
 */
function collectSteps(engine: Engine): () => void {
  const service = engine.injector.get(IUndoRedoService);
  const push = service.pushUndoRedo.bind(service);
  const items: IUndoRedoItem[] = [];
  service.pushUndoRedo = (item) => {
    items.push(item);
  };
  return () => {
    service.pushUndoRedo = push;
    const [first] = items;
    if (first === undefined) return;
    push({
      unitID: first.unitID,
      redoMutations: items.flatMap((item) => item.redoMutations),
      undoMutations: [...items].reverse().flatMap((item) => item.undoMutations),
    });
  };
}
