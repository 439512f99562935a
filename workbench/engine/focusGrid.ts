import { IUniverInstanceService } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";

import type { Engine } from "./startEngine";
import { unitId } from "./unit";

/** Gives the keyboard to the grid: what is typed next goes into the active cell. */
export function focusGrid(engine: Engine): void {
  engine.injector.get(IUniverInstanceService).focusUnit(unitId(engine));
  engine.injector.get(ILayoutService).focus();
}
