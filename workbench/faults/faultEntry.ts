import type { RequestFacts } from "../protocol/requestMembers";
import type { Fault, FaultReport, FaultState, FaultTiming } from "./fault";
import { isMet } from "./isMet";

/** One fault in the list, and how far it has come. */
export class FaultEntry {
  state: FaultState = "waiting";
  hits = 0;
  problem: string | undefined;
  private seen = 0;
  private readonly ended: Promise<void>;
  private end: () => void = () => undefined;

  constructor(
    readonly id: number,
    readonly fault: Fault,
  ) {
    this.ended = new Promise((resolve) => {
      this.end = resolve;
    });
  }

  get isOpen(): boolean {
    return this.state === "waiting" || this.state === "active";
  }

  get report(): FaultReport {
    const { id, fault, state, hits, problem } = this;
    return { id, fault, state, hits, ...(problem === undefined ? {} : { problem }) };
  }

  /** Whether the fault happens at this request; counts those that it might have met. */
  meets(request: RequestFacts): boolean {
    const { nth = 1, times = timesOf(this.fault), on }: FaultTiming = timingOf(this.fault);
    if (!this.isOpen || !isMet(on, request)) return false;
    this.seen += 1;
    if (this.seen < nth || this.hits >= times) return false;
    this.hits += 1;
    this.state = "active";
    return true;
  }

  /** Everything that it was to do is done. */
  get isUsedUp(): boolean {
    return this.hits >= (timingOf(this.fault).times ?? timesOf(this.fault));
  }

  finish(state: "used" | "cancelled"): void {
    if (!this.isOpen) return;
    this.state = state;
    this.end();
  }

  /** Ends when the fault is used up or cancelled. */
  whenEnded(): Promise<void> {
    return this.ended;
  }
}

function timingOf(fault: Fault): FaultTiming {
  return fault.kind === "editMode" ? {} : fault;
}

function timesOf({ kind }: Fault): number {
  return kind === "throttle" ? Number.POSITIVE_INFINITY : 1;
}
