import type { AddinManifest } from "../manifest/addinManifest";
import { AddinChannel, dispatch } from "../protocol/addinChannel";
import type { RichApiEntry } from "../protocol/addinChannel";
import { appContext } from "../protocol/appContext";
import type { NotifiedKey } from "../protocol/notifiedKey";
import type { RichApi } from "../protocol/richApi";
import type { DocumentCopies } from "./documentCopies";

export interface RuntimeParts {
  readonly manifest: AddinManifest;
  readonly locale: string;
  readonly richApi: RichApi;
  /** `Office.context.document.settings` as last saved in the workbook. */
  settings(): unknown;
  saveSettings(settings: Readonly<Record<string, string>>): void;
  workbookName(): string;
  readonly copies: DocumentCopies;
  /** The keyboard leaves the add-in's page. */
  leave(): void;
}

/** Shared runtime 1 + custom functions 2, as the client reads the host's flags. */
const hostFlags = 3;

/** The add-in's one page (a shared runtime) in a frame, and the conversation with it. */
export class AddinRuntime {
  private frame: HTMLIFrameElement | undefined;
  private channel: AddinChannel | undefined;
  private conversations = 0;
  private readonly restarts: (() => void)[] = [];
  private press: (key: NotifiedKey) => void = () => undefined;
  private readonly completions = new Map<string, () => void>();

  constructor(private readonly parts: RuntimeParts) {}

  /** The frame in which the add-in's page will be shown. */
  attach(frame: HTMLIFrameElement): void {
    this.frame = frame;
  }

  /** Loads the add-in's page where it is not loaded yet. */
  ensureStarted(): void {
    if (this.channel === undefined) this.load();
  }

  /** Loads the page anew, as Excel does for another document. */
  restart(): void {
    if (this.channel === undefined) return;
    this.stop();
    this.load();
  }

  private load(): void {
    if (this.frame === undefined) return;
    this.conversations += 1;
    const conversationId = `conversation-${this.conversations}`;
    this.channel = new AddinChannel(this.frame, conversationId, {
      appContext: () => this.context(conversationId),
      leave: () => this.parts.leave(),
      press: (key) => this.press(key),
      execute: (dispatchId, data) => this.execute(dispatchId, data),
    });
    this.frame.src = this.address(conversationId);
  }

  stop(): void {
    if (this.channel === undefined) return;
    this.channel.close();
    this.channel = undefined;
    // A function that was running ends with its page.
    for (const complete of this.completions.values()) complete();
    this.completions.clear();
    for (const listener of this.restarts) listener();
  }

  /** From now on nothing goes to the add-in's page or comes from it. */
  closeChannel(): void {
    if (this.channel !== undefined) this.channel.isOpen = false;
  }
  openChannel(): void {
    if (this.channel !== undefined) this.channel.isOpen = true;
  }

  /** `listener` runs when a page that was running goes away. */
  onRestart(listener: () => void): void {
    this.restarts.push(listener);
  }

  /** `listener` hears of key combinations that were pressed inside the add-in's page. */
  onKey(listener: (key: NotifiedKey) => void): void {
    this.press = listener;
  }

  /** Gives the keyboard to the add-in's page. */
  focus(): void {
    this.frame?.focus();
    this.channel?.enter();
  }

  sendEvent(event: number, data: unknown): void {
    this.channel?.sendEvent(event, data);
  }

  sendRichApi(entries: readonly RichApiEntry[]): void {
    if (entries.length > 0) this.channel?.sendRichApi(entries);
  }

  /** Runs a function that a ribbon button names (`Office.actions.associate`); ends when it calls `event.completed()`. */
  async executeFunction(controlId: string, functionName: string): Promise<void> {
    this.ensureStarted();
    await this.channel?.whenListening(dispatch.appCommandInvoked);
    const commandId = `${controlId}#${performance.now()}`;
    const completed = new Promise<void>((resolve) => this.completions.set(commandId, resolve));
    const event = JSON.stringify({ source: { id: controlId } });
    this.sendEvent(dispatch.appCommandInvoked, [commandId, functionName, event]);
    await completed;
  }

  private execute(dispatchId: number, data: Readonly<Record<string, unknown>>) {
    switch (dispatchId) {
      case dispatch.executeRichApi:
        return this.parts.richApi.answer(data);
      case dispatch.appCommandCompleted:
        this.complete(Object.values(data).find((value) => this.completions.has(String(value))));
        return Promise.resolve({ Error: 0 });
      case dispatch.saveSettings:
        this.parts.saveSettings(savedSettings(data));
        return Promise.resolve({ Error: 0 });
      case dispatch.openDocumentCopy:
        return this.parts.copies.open(data);
      case dispatch.readDocumentCopy:
        return Promise.resolve(this.parts.copies.slice(data));
      case dispatch.closeDocumentCopy:
        return Promise.resolve(this.parts.copies.close(data));
      case dispatch.loadSettings:
        return Promise.resolve({ Error: 0, Properties: this.parts.settings() ?? {} });
      default:
        return undefined;
    }
  }

  private complete(commandId: unknown): void {
    this.completions.get(String(commandId))?.();
    this.completions.delete(String(commandId));
  }

  private context(conversationId: string): object {
    const { manifest, locale } = this.parts;
    const settings = Object.entries((this.parts.settings() ?? {}) as Record<string, string>);
    return appContext({
      locale,
      addinId: manifest.id,
      addinName: manifest.displayName,
      conversationId,
      workbookName: this.parts.workbookName(),
      settings,
    });
  }

  /** The page's address with what the client reads from it: `_host_Info` and `_xdm_Info`. */
  private address(conversationId: string): string {
    const { manifest, locale } = this.parts;
    const { pathname } = new URL(manifest.sourceLocation, window.location.href);
    const hostInfo = `Excel$Web$16.01$${locale}$$$$${hostFlags}`;
    const origin = encodeURIComponent(window.location.origin);
    const xdmInfo = `${conversationId}|${manifest.id}|${origin}`;
    return `${pathname}?_host_Info=${hostInfo}&run=${this.conversations}#&_xdm_Info=${xdmInfo}`;
  }
}

/** `OSF.DDA.SettingsManager` sends the settings inside a request object. */
function savedSettings(data: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const request = (data["SettingsRequest"] ?? data) as Readonly<Record<string, unknown>>;
  return (request["Properties"] ?? {}) as Readonly<Record<string, string>>;
}
