import type { Problem } from "../domain/problem";

let current: Problem | undefined;
const listeners = new Set<() => void>();

/** What went wrong in the last ribbon command, for the pane to show: a ribbon button has no place of its own for a message. */
export const commandProblem = {
  get: (): Problem | undefined => current,

  /** Undefined takes the message away. */
  set: (problem: Problem | undefined): void => {
    current = problem;
    listeners.forEach((listener) => {
      listener();
    });
  },

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
