import type { Fault, FaultReport } from "./fault";
import type { FaultList } from "./faultList";

/** `window.workbench.faults`: every member takes and gives plain data, so that a test can call it from outside the page. */
export interface FaultScripting {
  /** Adds a fault and gives its id. */
  add(fault: Fault): Promise<number>;
  list(): Promise<readonly FaultReport[]>;
  cancel(id: number): Promise<void>;
  /** Lets the request that a delay holds go on. */
  release(id: number): Promise<void>;
  /** Ends when the fault has met its first request. */
  whenHit(id: number): Promise<FaultReport>;
  /** Ends when the fault is used up or cancelled. */
  whenEnded(id: number): Promise<FaultReport>;
  clear(): Promise<void>;
}

export function faultScripting(started: Promise<FaultList>): FaultScripting {
  return {
    add: async (fault) => (await started).add(fault),
    list: async () => (await started).list(),
    cancel: async (id) => {
      (await started).cancel(id);
    },
    release: async (id) => {
      (await started).release(id);
    },
    whenHit: async (id) => (await started).whenHit(id),
    whenEnded: async (id) => (await started).whenEnded(id),
    clear: async () => {
      (await started).clear();
    },
  };
}
