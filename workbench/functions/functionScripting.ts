import type { FunctionBridge } from "./functionBridge";
import { readFunctionMetadata } from "./functionMetadata";
import type { BlankAs } from "./wireArgument";

/** `window.workbench.functions`: what tests and demos do with custom functions. */
export interface FunctionScripting {
  /**
   * Makes functions known beside the manifest's, from what a functions.json holds; the add-in's page gives their code
   * with `CustomFunctions.associate`.
   */
  register(namespace: string, metadata: unknown): Promise<void>;
  /** How blank cells reach functions from now on: as null, or as 0. */
  setBlanks(blankAs: BlankAs): Promise<void>;
  /** Calls and cancellations that have gone to the add-in since the last reset, and calls not answered yet. */
  counts(): Promise<FunctionCounts>;
  resetCounts(): Promise<void>;
  /** Calls a function past the grid, once per list of arguments; ends when all are answered. */
  callDirectly(id: string, calls: readonly (readonly unknown[])[]): Promise<void>;
}

export interface FunctionCounts {
  readonly calls: number;
  readonly cancellations: number;
  readonly pending: number;
}

export function functionScripting(bridge: Promise<FunctionBridge>): FunctionScripting {
  return {
    register: async (namespace, metadata) =>
      (await bridge).register(namespace, readFunctionMetadata(metadata)),
    setBlanks: async (blankAs) => (await bridge).setBlanks(blankAs),
    counts: async () => (await bridge).counts(),
    resetCounts: async () => (await bridge).resetCounts(),
    callDirectly: async (id, calls) => (await bridge).callDirectly(id, calls),
  };
}
