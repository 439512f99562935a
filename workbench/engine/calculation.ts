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

/** Knows whether the engine still has something to calculate, and waits for it. */
export class Calculation {
  private isPending = false;

  constructor(private readonly engine: Engine) {
    const dirtying = engine.injector.get(IActiveDirtyManagerService);
    engine.injector.get(ICommandService).onCommandExecuted((command, options) => {
      const isResult = options?.["fromFormula"] === true || options?.onlyLocal === true;
      const isFormat =
        command.id === SetRangeValuesMutation.id && isFormatWrite(command.params ?? {});
      if (dirtying.get(command.id) !== undefined && !isResult && !isFormat) this.isPending = true;
      if (command.id === SetFormulaCalculationResultMutation.id) this.isPending = false;
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
    if (!this.isRunning) return;
    await this.engine.api.getFormula().onCalculationResultApplied(longestCalculation);
    this.isPending = false;
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
