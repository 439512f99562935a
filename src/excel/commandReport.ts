import type { Problem } from "../domain/problem";
import type { ConversionReport, ConversionScope } from "./convertToValues";
import type { RepairReport } from "./repairFormulas";

/** What the last ribbon command has done, or why it could not. */
export type CommandReport =
  | { readonly kind: "failed"; readonly problem: Problem }
  | ({ readonly kind: "repaired" } & RepairReport)
  | ({ readonly kind: "converted"; readonly scope: ConversionScope } & ConversionReport);

let current: CommandReport | undefined;
const listeners = new Set<() => void>();

/** For the pane to show: a ribbon button has no place of its own for a message. */
export const commandReport = {
  get: (): CommandReport | undefined => current,

  /** Undefined takes the message away. */
  set: (report: CommandReport | undefined): void => {
    current = report;
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
