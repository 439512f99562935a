import { ICommandService } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

import type { Engine } from "./startEngine";
import { isFormatWrite } from "./writeMutation";

const longestCalculation = 30_000;
/** A formula that was #SPILL! is calculated again when the round's results have made room for it. */
const mostRounds = 4;

/** Knows whether the engine still has something to calculate, and waits for it. */
export class Calculation {
  private isPending = false;
  private changes = 0;

  constructor(private readonly engine: Engine) {
    const dirtying = engine.injector.get(IActiveDirtyManagerService);
    const commands = engine.injector.get(ICommandService);
    // Results may be followed at once by what has to be calculated again because of them.
    commands.beforeCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationResultMutation.id) this.isPending = false;
    });
    commands.onCommandExecuted((command, options) => {
      const isResult = options?.["fromFormula"] === true || options?.onlyLocal === true;
      const isFormat =
        command.id === SetRangeValuesMutation.id && isFormatWrite(command.params ?? {});
      if (dirtying.get(command.id) !== undefined && !isResult && !isFormat) {
        this.isPending = true;
        this.changes += 1;
      }
    });
  }

  get isRunning(): boolean {
    return this.isPending && this.hasFormulas();
  }

  /**
   * Ends when the results of everything written so far are in the cells; at once when nothing is to be calculated.
   * The engine starts 100 ms after the last write, which is how long a read after a write takes.
   */
  async settle(): Promise<void> {
    for (let round = 0; this.isRunning && round < mostRounds; round += 1) {
      const changes = this.changes;
      await this.engine.api.getFormula().onCalculationResultApplied(longestCalculation);
      if (changes === this.changes) this.isPending = false;
    }
  }

  /** `application.calculate("Full")`: every formula again. */
  async recalculate(): Promise<void> {
    const applied = this.engine.api.getFormula().onCalculationResultApplied(longestCalculation);
    this.engine.api.getFormula().executeCalculation();
    await applied;
    this.isPending = false;
  }

  private hasFormulas(): boolean {
    const units = Object.values(this.engine.injector.get(FormulaDataModel).getFormulaData());
    return units.some((sheets) =>
      Object.values(sheets ?? {}).some((rows) => Object.keys(rows ?? {}).length > 0),
    );
  }
}
