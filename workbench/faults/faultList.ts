import type { RequestGate, Verdict } from "../protocol/requestGate";
import { runNormally } from "../protocol/requestGate";
import type { RequestFacts } from "../protocol/requestMembers";
import type { Fault, FaultReport } from "./fault";
import type { FaultEffects } from "./faultEffects";
import { FaultEntry } from "./faultEntry";
import { faultVerdict } from "./faultVerdict";

/**
 * The faults that a test or a person injects between the add-in and the workbook: each happens at requests counted from
 * when it was added, so that the same program meets the same fault every time.
 */
export class FaultList implements RequestGate {
  private entries: readonly FaultEntry[] = [];
  private reports: readonly FaultReport[] = [];
  private count = 0;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly effects: FaultEffects) {}

  /** Adds a fault and gives its id. What has no request to wait for happens before this ends. */
  async add(fault: Fault): Promise<number> {
    this.count += 1;
    const entry = new FaultEntry(this.count, fault);
    this.entries = [...this.entries, entry];
    if (isImmediate(fault)) {
      entry.hits = 1;
      entry.state = "active";
      await this.take(entry);
    }
    this.tell();
    return entry.id;
  }

  /** All faults since the last `clear`, the ended ones too. */
  readonly list = (): readonly FaultReport[] => this.reports;

  /** Ends a fault that has not happened yet or that lasts; a request that it holds goes on. */
  cancel(id: number): void {
    const entry = this.entry(id);
    if (!entry.isOpen) return;
    const wasActive = entry.state === "active";
    entry.finish("cancelled");
    if (wasActive) this.undo(entry.fault);
    this.tell();
  }

  /** Lets the request that a delay holds go on. */
  release(id: number): void {
    const entry = this.entry(id);
    if (entry.state !== "active") throw new Error(`Fault ${id} holds no request.`);
    entry.finish("used");
    this.tell();
  }

  /** Ends when the fault is used up or cancelled. */
  async whenEnded(id: number): Promise<FaultReport> {
    const entry = this.entry(id);
    await entry.whenEnded();
    return entry.report;
  }

  /** Ends when the fault has met a request, or is over without one. */
  whenHit(id: number): Promise<FaultReport> {
    const entry = this.entry(id);
    return new Promise((resolve) => {
      const look = () => {
        if (entry.hits === 0 && entry.isOpen) return;
        stop();
        resolve(entry.report);
      };
      const stop = this.subscribe(look);
      look();
    });
  }

  /** The add-in's page has been loaded anew, with a channel of its own. */
  noteRestart(): void {
    for (const entry of this.entries) {
      if (entry.fault.kind === "closeChannel" && entry.state === "active") entry.finish("used");
    }
    this.tell();
  }

  /** Cancels every fault and forgets them. */
  clear(): void {
    for (const { id } of this.entries) this.cancel(id);
    this.entries = [];
    this.tell();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get isEditing(): boolean {
    return this.editing !== undefined;
  }

  async editingEnded(): Promise<void> {
    await this.editing?.whenEnded();
  }

  async before(request: RequestFacts): Promise<Verdict> {
    let verdict: Verdict | undefined;
    for (const entry of this.entries) {
      // A request that has its verdict is no other fault's: that one counts on with the next request.
      if (verdict !== undefined || !entry.meets(request)) continue;
      verdict = faultVerdict(entry.fault);
      await this.take(entry);
    }
    this.tell();
    return verdict ?? runNormally;
  }

  private get editing(): FaultEntry | undefined {
    return this.entries.find(({ fault, isOpen }) => fault.kind === "editMode" && isOpen);
  }

  /** Does what a fault does at its request, and ends it where nothing of it lasts. */
  private async take(entry: FaultEntry): Promise<void> {
    try {
      await this.happen(entry);
    } catch (error) {
      entry.problem = error instanceof Error ? error.message : String(error);
      entry.finish("cancelled");
    }
    if (entry.isUsedUp && !lasts(entry.fault)) entry.finish("used");
  }

  private async happen(entry: FaultEntry): Promise<void> {
    const { fault } = entry;
    switch (fault.kind) {
      case "delay":
        this.tell();
        return entry.whenEnded();
      case "protectSheet":
        return this.effects.protect(fault.sheet);
      case "coauthorEdit":
        return this.effects.editAsCoauthor(fault.address, fault.values);
      case "closeChannel":
        return this.effects.closeChannel();
      case "restart":
        return this.effects.restart();
      default:
        return undefined;
    }
  }

  private undo(fault: Fault): void {
    if (fault.kind === "protectSheet") this.effects.unprotect(fault.sheet);
    if (fault.kind === "closeChannel") this.effects.openChannel();
  }

  private entry(id: number): FaultEntry {
    const found = this.entries.find((entry) => entry.id === id);
    if (found === undefined) throw new Error(`There is no fault ${id}.`);
    return found;
  }

  private tell(): void {
    this.reports = this.entries.map(({ report }) => report);
    for (const listener of this.listeners) listener();
  }
}

/** Faults that are about no request, or that were given none to wait for. */
function isImmediate(fault: Fault): boolean {
  if (fault.kind === "editMode") return true;
  const waits = fault.nth !== undefined || fault.on !== undefined;
  const mayBeImmediate = ["protectSheet", "coauthorEdit", "closeChannel", "restart"];
  return mayBeImmediate.includes(fault.kind) && !waits;
}

function lasts({ kind }: Fault): boolean {
  return kind === "protectSheet" || kind === "closeChannel" || kind === "editMode";
}
