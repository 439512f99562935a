import { ICommandService } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

import type { Engine } from "./startEngine";
import { isFormatWrite } from "./writeMutation";

const longestCalculation = 30_000;
/** A round may be that of earlier changes, and a #SPILL! is calculated again when results have made room for it. */
const mostRounds = 4;

/** Knows whether the engine still has something to calculate, and waits for it. */
export class Calculation {
  /** Changes so far, how many of them the calculation under way knows, and how many have their results in the cells. */
  private changes = 0;
  private known = 0;
  private settled = 0;

  constructor(private readonly engine: Engine) {
    const dirtying = engine.injector.get(IActiveDirtyManagerService);
    const commands = engine.injector.get(ICommandService);
    // Results may be followed at once by what has to be calculated again because of them.
    commands.beforeCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.known = this.changes;
      if (id === SetFormulaCalculationResultMutation.id) this.settled = this.known;
    });
    commands.onCommandExecuted((command, options) => {
      const isResult = options?.["fromFormula"] === true || options?.onlyLocal === true;
      const isFormat =
        command.id === SetRangeValuesMutation.id && isFormatWrite(command.params ?? {});
      if (dirtying.get(command.id) !== undefined && !isResult && !isFormat) this.changes += 1;
    });
  }

  get isRunning(): boolean {
    return this.settled < this.changes && this.hasFormulas();
  }

  /**
   * Ends when the results of everything written so far are in the cells; at once when nothing is to be calculated.
   * The engine starts 100 ms after the last write, which is how long a read after a write takes.
   */
  async settle(): Promise<void> {
    for (let round = 0; this.isRunning && round < mostRounds; round += 1) {
      const { changes, known } = this;
      await this.engine.api.getFormula().onCalculationResultApplied(longestCalculation);
      // Nothing was calculated, so nothing was to be.
      if (known === this.known && changes === this.changes && known < changes) {
        this.settled = changes;
      }
    }
  }

  /** `application.calculate("Full")`: every formula again. */
  async recalculate(): Promise<void> {
    const applied = this.engine.api.getFormula().onCalculationResultApplied(longestCalculation);
    this.engine.api.getFormula().executeCalculation();
    await applied;
    this.settled = this.changes;
  }

  private hasFormulas(): boolean {
    const units = Object.values(this.engine.injector.get(FormulaDataModel).getFormulaData());
    return units.some((sheets) =>
      Object.values(sheets ?? {}).some((rows) => Object.keys(rows ?? {}).length > 0),
    );
  }
}
