import { CommandType, ICommandService } from "@univerjs/core";

import type { Engine } from "../engine/startEngine";

/** Counts the changes of the workbook, for React's `useSyncExternalStore`. Many changes at once count as one. */
export class ChartRevision {
  private readonly listeners = new Set<() => void>();
  private revision = 0;
  private isTold = true;

  constructor(engine: Engine) {
    engine.injector.get(ICommandService).onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION) this.noteChange();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): number => this.revision;

  private noteChange(): void {
    if (!this.isTold) return;
    this.isTold = false;
    requestAnimationFrame(() => {
      this.isTold = true;
      this.revision += 1;
      for (const listener of this.listeners) listener();
    });
  }
}
