import { ExcelError, excelMessage } from "./excelError";
import { officeError } from "./officeError";
import { operationName } from "./operationName";
import type { RequestCounters } from "./requestCounters";
import type { RequestGate, Verdict } from "./requestGate";
import { firstStep, requestFacts } from "./requestMembers";
import type { RequestBody, ResponseBody, WireError } from "./wire";

/**
 * Excel on the web takes and gives at most 5 MB:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const largestPayload = 5 * 1024 * 1024;

/** Request flag by which `Excel.run({ delayForCellEdit: true }, …)` asks to wait. */
const delayForCellEdit = 64;

interface RanRequest {
  readonly response: ResponseBody;
  readonly hasWritten: boolean;
}

export interface RichApiHost {
  readonly counters: RequestCounters;
  readonly gate: RequestGate;
  isEditing(): boolean;
  editingEnded(): Promise<void>;
  /** `partition` is "WacPartition" for what Excel on the web's page answers itself, such as `Excel.createWorkbook`. */
  run(body: RequestBody, partition: string): Promise<RanRequest>;
}

interface Request {
  readonly partition: string;
  readonly headers: unknown;
  readonly text: string;
  readonly flags: number;
}

/** What the client is answered; nothing when the answer goes astray. */
interface Outcome {
  readonly answer: object | undefined;
  readonly hasWritten: boolean;
  readonly isError: boolean;
  readonly bytesOut: number;
}

/** Answers `executeMethod` 93. Requests run one after another, in the order in which they came. */
export class RichApi {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: RichApiHost) {}

  /** Never ends for a request whose answer is lost: the client waits without a limit (`__timeout__` is -1). */
  answer(data: Readonly<Record<string, unknown>>): Promise<object> {
    const result = this.last.then(() => this.execute(readRequest(data["ArrayData"])));
    this.last = result.catch(() => undefined);
    return result.then((answer) => answer ?? new Promise<object>(() => undefined));
  }

  private async execute(request: Request): Promise<object | undefined> {
    const bytesIn = byteLength(request.text);
    const isTooLarge = bytesIn > largestPayload;
    const body = isTooLarge ? emptyBody : (JSON.parse(request.text) as RequestBody);
    const facts = requestFacts(body, request.flags);
    const verdict = isTooLarge ? tooLarge : await this.host.gate.before(facts);
    const start = performance.now();
    const { answer, hasWritten, isError, bytesOut } = await this.outcome(request, body, verdict);
    this.host.counters.count({
      name: operationName(request.headers, facts),
      hasWritten,
      errors: isError ? 1 : 0,
      bytesIn,
      bytesOut,
      hostTime: performance.now() - start,
    });
    return answer;
  }

  private async outcome(request: Request, body: RequestBody, verdict: Verdict): Promise<Outcome> {
    if (verdict.kind === "lose") return lost;
    if (verdict.kind === "refuse") return refused(verdict.officeError);
    if (!(await this.isCellFree(request.flags))) {
      return refused(officeError.InvalidOperationInCellEditMode);
    }
    if (verdict.kind === "run") {
      const outcome = answered(await this.host.run(body, request.partition));
      return verdict.reply === "send" ? outcome : { ...outcome, answer: undefined };
    }
    const begun = {
      ...body,
      Actions: body.Actions.slice(0, verdict.afterActions ?? firstStep(body)),
    };
    const ran = await this.host.run(begun, request.partition);
    return answered(failed(ran, body, verdict.code));
  }

  /** Waits for the end of editing in a cell if the request wants to; false if it does not. */
  private async isCellFree(flags: number): Promise<boolean> {
    const { host } = this;
    while (host.isEditing() || host.gate.isEditing) {
      if ((flags & delayForCellEdit) === 0) return false;
      await (host.isEditing() ? host.editingEnded() : host.gate.editingEnded());
    }
    return true;
  }
}

const emptyBody: RequestBody = { Actions: [], ObjectPaths: {} };
const lost: Outcome = { answer: undefined, hasWritten: false, isError: false, bytesOut: 0 };
const tooLarge: Verdict = {
  kind: "refuse",
  officeError: officeError.RequestPayloadSizeLimitExceeded,
};

/** ArrayData of `RichApiMessageUtility.buildRequestMessageSafeArray`: partition, method, path, headers, body, …, flags. */
function readRequest(message: unknown): Request {
  const parts: readonly unknown[] = Array.isArray(message) ? message : [];
  const [partition, , , headers, text, , flags] = parts;
  if (typeof text !== "string") throw new ExcelError("InvalidArgument", "request body");
  return {
    partition: typeof partition === "string" ? partition : "",
    headers,
    text,
    flags: typeof flags === "number" ? flags : 0,
  };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function answered({ response, hasWritten }: RanRequest): Outcome {
  const text = JSON.stringify(response);
  const bytesOut = byteLength(text);
  if (bytesOut > largestPayload) {
    return { ...refused(officeError.ResponsePayloadSizeLimitExceeded), hasWritten };
  }
  const answer = { Error: 0, Data: [200, [], text] };
  return { answer, hasWritten, isError: response.Error !== null, bytesOut };
}

function refused(code: number): Outcome {
  return { answer: { Error: code, Data: null }, hasWritten: false, isError: true, bytesOut: 0 };
}

/** The answer of a request that an injected error has ended, unless one of its own came first. */
function failed({ response, hasWritten }: RanRequest, body: RequestBody, code: string): RanRequest {
  if (response.Error !== null) return { response, hasWritten };
  const ActionIndex = Math.min(response.Results.length, body.Actions.length - 1);
  const rest = requestFacts({ ...body, Actions: body.Actions.slice(ActionIndex) }, 0);
  const Error: WireError = {
    Code: code,
    Message: excelMessage(code),
    Location: rest.members[0] ?? "",
    HttpStatusCode: code === "ItemNotFound" ? 404 : 400,
    ActionIndex,
  };
  return { response: { ...response, Error }, hasWritten };
}
