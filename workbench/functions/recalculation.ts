import { CommandType, ICommandService } from "@univerjs/core";
import type { ICommandInfo, Injector, IUnitRange } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";

import type { CellPlace } from "./cellPlace";
import { unitRanges } from "./unitRanges";

// Named like the engine's own mutations of formulas, which change no cell of anybody's: what counts changes passes over them.
const markId = "formula.mutation.mark-cells-dirty";

interface Marked {
  readonly ranges: IUnitRange[];
}

/** Lets some cells, and what depends on them, be calculated again without a change to any cell. */
export class Recalculation {
  private readonly commands: ICommandService;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.commands.registerCommand({
      id: markId,
      type: CommandType.MUTATION,
      handler: () => true,
    });
    injector.get(IActiveDirtyManagerService).register(markId, {
      commandId: markId,
      getDirtyData: (command: ICommandInfo) => ({
        dirtyRanges: (command.params as Marked).ranges,
      }),
    });
  }

  recalculate(places: readonly CellPlace[]): void {
    if (places.length === 0) return;
    const params: Marked = { ranges: unitRanges(places) };
    this.commands.syncExecuteCommand(markId, params, { onlyLocal: true });
  }
}
