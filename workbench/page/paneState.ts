import type { AppRuntimeState } from "../objects/appRuntimeHost";

/** Whether the add-in's pane is shown; its page runs either way. */
export class PaneState {
  state: AppRuntimeState;
  private readonly listeners = new Set<() => void>();

  constructor(first: AppRuntimeState = "Visible") {
    this.state = first;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly isOpen = (): boolean => this.state === "Visible";

  show(): void {
    this.change("Visible");
  }

  hide(): void {
    this.change("Background");
  }

  private change(state: AppRuntimeState): void {
    if (state === this.state) return;
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
