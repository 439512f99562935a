import type { Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";

/**
 * While `isHeld`, the grid of a workbook stays as it is painted: when thousands of results come in, each painting of
 * half of them costs as much as the results themselves. The engine goes on asking for frames and paints when let.
 */
export function holdPainting(injector: Injector, unitId: string, hold: "hold" | "release"): void {
  const engine = injector.get(IRenderManagerService).getRenderById(unitId)?.engine;
  if (engine !== undefined) engine.renderEvenInBackground = hold === "release";
}
