import { CommandType, ICommandService } from "@univerjs/core";
import type { Injector, IUnitRange } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";

import type { CellPlace } from "./cellPlace";
import { unitRanges } from "./unitRanges";

// Named like the engine's own mutations of formulas, which change no cell of anybody's: what counts changes passes over them.
const markId = "formula.mutation.mark-cells-dirty";

/** Lets some cells, and what depends on them, be calculated again without a change to any cell. */
export class Recalculation {
  private readonly commands: ICommandService;
  private marked: CellPlace[] = [];

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.commands.registerCommand({
      id: markId,
      type: CommandType.MUTATION,
      handler: () => true,
    });
    injector.get(IActiveDirtyManagerService).register(markId, {
      commandId: markId,
      getDirtyData: () => ({ dirtyRanges: this.takeMarked() }),
    });
  }

  recalculate(places: readonly CellPlace[]): void {
    if (places.length === 0) return;
    for (const place of places) this.marked.push(place);
    this.commands.syncExecuteCommand(markId, {}, { onlyLocal: true });
  }

  /** The engine asks once, when it starts: what was marked since it last did is made into ranges together. */
  private takeMarked(): IUnitRange[] {
    const { marked } = this;
    this.marked = [];
    return unitRanges(marked);
  }
}
