import { ExcelError } from "./excelError";
import type { RequestCounters } from "./requestCounters";
import type { RequestBody, ResponseBody } from "./wire";

/** Errors of Office itself, by the numbers of `RichApiMessageUtility` in the client. */
const officeError = { cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** Excel on the web takes and gives at most 5 MB: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const largestPayload = 5 * 1024 * 1024;

/** Request flag by which `Excel.run({ delayForCellEdit: true }, …)` asks to wait. */
const delayForCellEdit = 64;

export interface RichApiHost {
  readonly counters: RequestCounters;
  isEditing(): boolean;
  editingEnded(): Promise<void>;
  run(
    body: RequestBody,
  ): Promise<{ readonly response: ResponseBody; readonly hasWritten: boolean }>;
}

/** Answers `executeMethod` 93. Requests run one after another, in the order in which they came. */
export class RichApi {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: RichApiHost) {}

  answer(data: Readonly<Record<string, unknown>>): Promise<object> {
    const result = this.last.then(() => this.execute(data["ArrayData"]));
    this.last = result.catch(() => undefined);
    return result;
  }

  private async execute(message: unknown): Promise<object> {
    const [text, flags] = readRequest(message);
    const { counters } = this.host;
    counters.requests += 1;
    counters.bytes += text.length;
    if (byteLength(text) > largestPayload) return refuse(officeError.requestTooLarge);
    if (this.host.isEditing()) {
      if ((flags & delayForCellEdit) === 0) return refuse(officeError.cellEditMode);
      await this.host.editingEnded();
    }
    const { response, hasWritten } = await this.host.run(JSON.parse(text) as RequestBody);
    const answer = JSON.stringify(response);
    counters.bytes += answer.length;
    if (hasWritten) counters.writingRequests += 1;
    if (response.Error !== null) counters.errors += 1;
    if (byteLength(answer) > largestPayload) return refuse(officeError.responseTooLarge);
    return { Error: 0, Data: [200, [], answer] };
  }
}

function readRequest(message: unknown): readonly [string, number] {
  const parts: readonly unknown[] = Array.isArray(message) ? message : [];
  const [, , , , body, , flags] = parts;
  if (typeof body !== "string") throw new ExcelError("InvalidArgument", "request body");
  return [body, typeof flags === "number" ? flags : 0];
}

/** Length in UTF-8; texts far below the limit are not measured. */
function byteLength(text: string): number {
  return text.length * 3 <= largestPayload ? text.length : new TextEncoder().encode(text).length;
}

function refuse(code: number): object {
  return { Error: code, Data: null };
}
