import type { AddinMessage } from "./addinMessage";
import { readAddinMessage } from "./addinMessage";
import { focusMove, isLeaving } from "./focusMove";
import { notifiedKey } from "./notifiedKey";
import type { NotifiedKey } from "./notifiedKey";

/** Dispatch numbers of `OSF.DDA.MethodDispId` and `OSF.DDA.EventDispId` in the client. */
export const dispatch = {
  documentSelectionChanged: 2,
  richApiMessage: 33,
  appCommandInvoked: 39,
  loadSettings: 75,
  saveSettings: 76,
  openDocumentCopy: 77,
  readDocumentCopy: 80,
  closeDocumentCopy: 81,
  executeRichApi: 93,
  appCommandCompleted: 94,
} as const;

/** To register for these is how `Office.context.ui.displayDialogAsync` asks for a dialog; the host shows none. */
const dialogEvents: ReadonlySet<number> = new Set([10, 11]);

/** `ooeOperationNotSupported` of `OSF.DDA.ErrorCodeManager`. */
const operationNotSupported = 5000;

/** [messageCategory, messageType, targetId, message as JSON, id, isRemoteOverride] */
export type RichApiEntry = readonly [number, number, string, string, number, boolean];

export interface ChannelHost {
  /** What `ContextActivationManager_getAppContextAsync` answers. */
  appContext(): object;
  /** The add-in's page hands the keyboard back. */
  leave(): void;
  /** A key combination was pressed in the add-in's page. */
  press(key: NotifiedKey): void;
  /** Answers one of Office's own methods; `undefined` when the host does not know it. */
  execute(dispatchId: number, data: Readonly<Record<string, unknown>>): Promise<object> | undefined;
}

interface Waiting {
  readonly event: number;
  readonly resolve: () => void;
}

/** The conversation with the add-in's page in `frame`: https at the same host name, JSON texts over postMessage. */
export class AddinChannel {
  private readonly listeners = new Map<number, string>();
  private waiting: readonly Waiting[] = [];
  /** While it is not, messages in both directions are lost. */
  isOpen = true;

  constructor(
    private readonly frame: HTMLIFrameElement,
    readonly conversationId: string,
    private readonly host: ChannelHost,
  ) {
    window.addEventListener("message", this.receive);
  }

  close(): void {
    window.removeEventListener("message", this.receive);
    this.listeners.clear();
  }

  /** Ends when the page has registered for the event. */
  whenListening(event: number): Promise<void> {
    return new Promise((resolve) => {
      this.waiting = [...this.waiting, { event, resolve }];
      this.tellWaiting();
    });
  }

  private tellWaiting(): void {
    const isReady = ({ event }: Waiting) => this.listeners.has(event);
    for (const { resolve } of this.waiting.filter(isReady)) resolve();
    this.waiting = this.waiting.filter((one) => !isReady(one));
  }

  /** Sends an event that the page has registered for; one that nobody waits for is dropped. */
  sendEvent(event: number, data: unknown): void {
    const name = this.listeners.get(event);
    if (name === undefined) return;
    this.post({
      _actionName: name,
      _correlationId: -1,
      _data: data,
      _errorCode: 0,
      _responseType: 1,
    });
  }

  sendRichApi(entries: readonly RichApiEntry[]): void {
    this.sendEvent(dispatch.richApiMessage, { ArrayData: entries });
  }

  /** Gives the keyboard to the first field of the add-in's page. */
  enter(): void {
    this.post({
      _messageType: 0,
      _actionName: "Office_notifyAgave",
      _actionType: 0,
      _conversationId: `${this.conversationId}_ntf`,
      _correlationId: 0,
      _data: [focusMove.enter],
    });
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== window.location.origin)
      return;
    const message = readAddinMessage(event.data);
    if (!this.isOpen) return;
    if (message?._conversationId === this.conversationId) void this.answer(message);
  };

  private async answer(message: AddinMessage): Promise<void> {
    if (message._actionType === 1 || message._actionType === 2) return this.listen(message);
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.respond(message, this.host.appContext());
      case "ContextActivationManager_notifyHost":
        return this.notified(message._data);
      case "executeMethod":
        return this.execute(message);
      default:
        return this.respond(message, null, -2);
    }
  }

  private notified(data: unknown): void {
    if (isLeaving(data)) this.host.leave();
    const key = notifiedKey(data);
    if (key !== undefined) this.host.press(key);
  }

  private listen(message: AddinMessage): void {
    const { eventDispId } = message._data as { readonly eventDispId: number };
    if (dialogEvents.has(eventDispId)) {
      return this.respond(message, { Error: operationNotSupported });
    }
    if (message._actionType === 1) this.listeners.set(eventDispId, message._actionName);
    else this.listeners.delete(eventDispId);
    this.tellWaiting();
    this.respond(message, { Error: 0 });
  }

  private async execute(message: AddinMessage): Promise<void> {
    const data = message._data as Readonly<Record<string, unknown>>;
    const { DispatchId } = data["DdaMethod"] as { readonly DispatchId: number };
    const answer = this.host.execute(DispatchId, data);
    if (answer === undefined) {
      return this.respond(message, { Version: 1, Error: operationNotSupported });
    }
    this.respond(message, { Version: 1, ...(await answer) });
  }

  private respond(message: AddinMessage, data: unknown, errorCode = 0): void {
    this.post({
      _actionName: message._actionName,
      _correlationId: message._correlationId,
      _data: data,
      _errorCode: errorCode,
      _responseType: 0,
    });
  }

  private post(answer: Partial<AddinMessage>): void {
    if (!this.isOpen) return;
    const message = {
      _messageType: 1,
      _conversationId: this.conversationId,
      _origin: window.location.href,
      _serializerVersion: 1,
      ...answer,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), window.location.origin);
  }
}
