import type { Call } from "./callQueue";
import { rangeAddress } from "./rangeAddress";

/** One entry of a richApiMessage event, as the client's `CustomFunctionProxy._handleMessage` reads it. */
export interface FunctionMessage {
  readonly category: 1;
  readonly type: 1000 | 1001;
  readonly message: string;
}

const flag = { cancelable: 1, streaming: 2, errors: 4 } as const;

/** `_batchInvocationEntries`: [invocation id, function, arguments, caller's address, flags, parameter addresses]. */
export function invocationMessage(call: Call, sheetName: string): FunctionMessage {
  const { metadata, values, addresses } = call.request;
  const { row, column } = call.place;
  const cell = { sheetName, startRow: row, startColumn: column, endRow: row, endColumn: column };
  const flags =
    (metadata.isCancelable ? flag.cancelable : 0) +
    (metadata.isStreaming ? flag.streaming : 0) +
    (metadata.takesErrors ? flag.errors : 0);
  const message: unknown[] = [
    call.id,
    metadata.id,
    values,
    metadata.wantsAddress ? rangeAddress(cell) : null,
    flags,
  ];
  if (metadata.wantsParameterAddresses) message.push(addresses);
  return { category: 1, type: 1000, message: JSON.stringify(message) };
}

/** `_handleCancellationEntries`. */
export function cancellationMessage(invocationId: number): FunctionMessage {
  return { category: 1, type: 1001, message: JSON.stringify({ invocationId }) };
}
