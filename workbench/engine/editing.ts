import { IEditorBridgeService } from "@univerjs/sheets-ui";

import type { Engine } from "./startEngine";

/** Whether the user is typing in a cell. */
export function isEditing(engine: Engine): boolean {
  return engine.injector.get(IEditorBridgeService).isVisible().visible;
}

/** Ends when no cell is being edited. */
export function editingEnded(engine: Engine): Promise<void> {
  return new Promise((resolve) => {
    const bridge = engine.injector.get(IEditorBridgeService);
    const subscription = bridge.visible$.subscribe((state) => {
      if (state.visible) return;
      resolve();
      queueMicrotask(() => subscription.unsubscribe());
    });
  });
}
