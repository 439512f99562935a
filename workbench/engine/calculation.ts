import { ICommandService } from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

import { ChangesToSettle } from "./changesToSettle";
import type { Engine } from "./startEngine";
import { isFormatWrite } from "./writeMutation";

const longestCalculation = 30_000;

/** Knows whether the engine still has something to calculate, and waits for it. */
export class Calculation {
  private readonly changes = new ChangesToSettle();

  constructor(private readonly engine: Engine) {
    const dirtying = engine.injector.get(IActiveDirtyManagerService);
    const commands = engine.injector.get(ICommandService);
    // Results may be followed at once by what has to be calculated again because of them.
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.changes.noteStart();
      if (id === SetFormulaCalculationResultMutation.id) this.changes.noteEnd();
      if (id === SetFormulaCalculationNotificationMutation.id && hadNothingToDo(params)) {
        this.changes.noteEnd();
      }
    });
    commands.onCommandExecuted((command, options) => {
      const isResult = options?.["fromFormula"] === true || options?.onlyLocal === true;
      const isFormat =
        command.id === SetRangeValuesMutation.id && isFormatWrite(command.params ?? {});
      if (dirtying.get(command.id) !== undefined && !isResult && !isFormat)
        this.changes.noteChange();
    });
  }

  get isRunning(): boolean {
    return this.changes.isOpen && this.hasFormulas();
  }

  /**
   * Ends when the results of everything written so far are in the cells; at once when nothing is to be calculated.
   * The engine starts 100 ms after the last write, which is how long a read after a write takes.
   */
  async settle(): Promise<void> {
    if (!this.isRunning) return;
    await this.changes.settle(() =>
      this.engine.api.getFormula().onCalculationResultApplied(longestCalculation),
    );
  }

  /** `application.calculate("Full")`: every formula again. */
  async recalculate(): Promise<void> {
    const applied = this.engine.api.getFormula().onCalculationResultApplied(longestCalculation);
    this.engine.api.getFormula().executeCalculation();
    await applied;
    this.changes.noteAllDone();
  }

  private hasFormulas(): boolean {
    const units = Object.values(this.engine.injector.get(FormulaDataModel).getFormulaData());
    return units.some((sheets) =>
      Object.values(sheets ?? {}).some((rows) => Object.keys(rows ?? {}).length > 0),
    );
  }
}

/** The engine tells so of a calculation for which no formula had to be evaluated. */
function hadNothingToDo(params: object | undefined): boolean {
  const state =
    params !== undefined && "functionsExecutedState" in params && params.functionsExecutedState;
  return state === FormulaExecutedStateType.NOT_EXECUTED;
}
