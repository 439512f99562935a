/** What requests of one kind cost. */
export interface OperationCount {
  /** The name that the request was given, or what it touches: "Range.values, Table.resize". */
  readonly name: string;
  requests: number;
  writingRequests: number;
  errors: number;
  /** Bytes of the requests' bodies. */
  bytesIn: number;
  /** Bytes of the answers' bodies. */
  bytesOut: number;
  /** Milliseconds that the host worked on them, waiting for calculation included. */
  hostTime: number;
}

export interface CountedRequest extends Omit<OperationCount, "requests" | "writingRequests"> {
  readonly hasWritten: boolean;
}

/** What the add-in asked of the host, for tests and benchmarks. */
export class RequestCounters {
  requests = 0;
  /** Requests that changed the workbook. */
  writingRequests = 0;
  errors = 0;
  bytesIn = 0;
  bytesOut = 0;
  hostTime = 0;
  private readonly named = new Map<string, OperationCount>();
  private readonly listeners = new Set<() => void>();
  private changes = 0;

  /** Bytes of request and answer bodies. */
  get bytes(): number {
    return this.bytesIn + this.bytesOut;
  }

  /** The same by operation, the one with most requests first. */
  get operations(): readonly OperationCount[] {
    return [...this.named.values()].sort((one, other) => other.requests - one.requests);
  }

  count(request: CountedRequest): void {
    const operation = this.named.get(request.name) ?? emptyCount(request.name);
    this.named.set(request.name, operation);
    add(this, request);
    add(operation, request);
    this.tell();
  }

  reset(): void {
    Object.assign(this, emptyTotals);
    this.named.clear();
    this.tell();
  }

  /** Another number after each change; for React's `useSyncExternalStore`, with `subscribe`. */
  readonly version = (): number => this.changes;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    this.changes += 1;
    for (const listener of this.listeners) listener();
  }
}

const emptyTotals = {
  requests: 0,
  writingRequests: 0,
  errors: 0,
  bytesIn: 0,
  bytesOut: 0,
  hostTime: 0,
};

type Totals = { -readonly [Key in keyof typeof emptyTotals]: number };

function emptyCount(name: string): OperationCount {
  return { name, ...emptyTotals };
}

function add(totals: Totals, request: CountedRequest): void {
  totals.requests += 1;
  if (request.hasWritten) totals.writingRequests += 1;
  totals.errors += request.errors;
  totals.bytesIn += request.bytesIn;
  totals.bytesOut += request.bytesOut;
  totals.hostTime += request.hostTime;
}
