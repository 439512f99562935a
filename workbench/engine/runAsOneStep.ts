import { IUndoRedoService } from "@univerjs/core";

import type { Engine } from "./startEngine";
import type { StepUndoService } from "./stepUndoService";

/** What `work` changes becomes one step of undo. */
export async function runAsOneStep<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  const end = beginStep(engine);
  try {
    return await work();
  } finally {
    end();
  }
}

/** The same for work that is done at once. */
export function asOneStep(engine: Engine, work: () => void): void {
  const end = beginStep(engine);
  try {
    work();
  } finally {
    end();
  }
}

/** `startEngine` puts this service in the place of the engine's own. */
function beginStep(engine: Engine): () => void {
  const service = engine.injector.get(IUndoRedoService) as unknown as StepUndoService;
  return service.beginStep();
}
