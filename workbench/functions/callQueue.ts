import type { WireAddress, WireArgument } from "./bindArguments";
import type { CallResult } from "./callResult";
import type { CellPlace } from "./cellPlace";
import type { FunctionMetadata } from "./functionMetadata";

/** One call that a cell needs: the function and everything that decides its result. */
export interface CallRequest {
  readonly metadata: FunctionMetadata;
  readonly values: readonly WireArgument[];
  readonly addresses: readonly WireAddress[];
}

export interface Call {
  readonly place: CellPlace;
  readonly request: CallRequest;
  /** The invocation id the client knows it by; a new one each time it is sent. */
  id: number;
  state: "waiting" | "sent" | "answered" | "dropped";
  result?: CallResult;
}

/** What the client has to be told: calls to make, and invocation ids to cancel. */
export interface Outgoing {
  readonly calls: readonly Call[];
  readonly cancelled: readonly number[];
}

/** The calls on their way to the client and back, in the order in which they were made. */
export class CallQueue {
  private readonly sent = new Map<number, Call>();
  private waiting: Call[] = [];
  private cancelled: number[] = [];
  private lastId = 0;
  private open = 0;

  /** Makes a call that waits to be sent. */
  add(place: CellPlace, request: CallRequest): Call {
    const call: Call = { place, request, id: 0, state: "waiting" };
    this.waiting.push(call);
    this.open += 1;
    return call;
  }

  /** Nobody needs the call any more; the client is told where it can stop. */
  drop(call: Call): void {
    const { isStreaming, isCancelable } = call.request.metadata;
    const isRunning = call.state === "sent" || (call.state === "answered" && isStreaming);
    if (isRunning && (isStreaming || isCancelable)) this.cancelled.push(call.id);
    if (call.result === undefined && call.state !== "dropped") this.open -= 1;
    this.sent.delete(call.id);
    call.state = "dropped";
  }

  /** The call that an answer belongs to; undefined when nobody waits for it any more. */
  answer(id: number, read: (call: Call) => CallResult): Call | undefined {
    const call = this.sent.get(id);
    if (call === undefined) return undefined;
    if (call.result === undefined) this.open -= 1;
    call.result = read(call);
    call.state = "answered";
    if (!call.request.metadata.isStreaming) this.sent.delete(id);
    return call;
  }

  /** Takes what has to go to the client, giving each call a fresh invocation id. */
  takeOutgoing(): Outgoing {
    const calls = this.waiting.filter((call) => call.state === "waiting");
    const { cancelled } = this;
    this.waiting = [];
    this.cancelled = [];
    for (const call of calls) {
      this.lastId += 1;
      call.id = this.lastId;
      call.state = "sent";
      this.sent.set(call.id, call);
    }
    return { calls, cancelled };
  }

  /** The client's runtime is gone: what it had not answered, and every stream, is to be called again. */
  restart(): void {
    this.cancelled = [];
    for (const call of this.sent.values()) {
      call.state = "waiting";
      this.waiting.push(call);
    }
    this.sent.clear();
  }

  /** How many calls have no answer yet. */
  pendingCount(): number {
    return this.open;
  }
}
