/** A message between the add-in's page and its host, as `Microsoft.Office.Common.ClientEndPoint` sends and reads it. */
export interface AddinMessage {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _serializerVersion: number;
  /** Requests: 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType?: number;
  /** Answers: 0 fine, -2 error. */
  readonly _errorCode?: number;
  /** Answers: 0 to a call, 1 an event. */
  readonly _responseType?: number;
}

export function readAddinMessage(data: unknown): AddinMessage | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  const message = JSON.parse(data) as Partial<AddinMessage>;
  return message._messageType === 0 && typeof message._actionName === "string"
    ? (message as AddinMessage)
    : undefined;
}
