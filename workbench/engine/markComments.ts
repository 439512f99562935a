import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

import type { Engine } from "./startEngine";

/** The corner that Excel draws on a cell with a comment. */
const corner = { tr: { color: "#7F56B3", size: 8 } };

/** Marks cells that have a comment in their upper right corner. */
export function markComments(engine: Engine): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 20,
    handler: (cell, _place, next) =>
      next(cell?.custom?.["comment"] ? { ...cell, markers: { ...cell.markers, ...corner } } : cell),
  });
}
