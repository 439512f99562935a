import { IUndoRedoService } from "@univerjs/core";

import type { Engine } from "./startEngine";
import { unitId } from "./unit";

/** What `work` changes becomes one step of undo. */
export async function runAsOneStep<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  const grouping = engine.injector.get(IUndoRedoService).__tempBatchingUndoRedo(unitId(engine));
  try {
    return await work();
  } finally {
    grouping.dispose();
  }
}
