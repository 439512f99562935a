import type { AddinManifest } from "../manifest/addinManifest";
import { ribbonButtons } from "../manifest/ribbonButtons";
import { ExcelError } from "../protocol/excelError";

/** What the add-in has made of its ribbon: which buttons can be pressed, which tabs are shown. */
export interface RibbonView {
  readonly disabled: ReadonlySet<string>;
  readonly hiddenTabs: ReadonlySet<string>;
}

/** The state of the manifest's tabs and buttons, as `Office.ribbon.requestUpdate` changes it. */
export class RibbonState {
  private shown: RibbonView;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly manifest: AddinManifest) {
    this.shown = firstView(manifest);
  }

  /** For React's `useSyncExternalStore`, with `view`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly view = (): RibbonView => this.shown;

  isEnabled(buttonId: string): boolean {
    return !this.shown.disabled.has(this.button(buttonId));
  }

  enable(buttonId: string, isEnabled: boolean): void {
    const disabled = withMember(this.shown.disabled, this.button(buttonId), !isEnabled);
    this.show({ ...this.shown, disabled });
  }

  isVisible(tabId: string): boolean {
    return !this.shown.hiddenTabs.has(this.tab(tabId));
  }

  showTab(tabId: string, isVisible: boolean): void {
    const hiddenTabs = withMember(this.shown.hiddenTabs, this.tab(tabId), !isVisible);
    this.show({ ...this.shown, hiddenTabs });
  }

  /** The add-in's page is gone: the ribbon is as the manifest has it. */
  reset(): void {
    this.show(firstView(this.manifest));
  }

  private button(id: string): string {
    return known(id, ribbonButtons(this.manifest));
  }

  private tab(id: string): string {
    return known(id, this.manifest.tabs);
  }

  private show(view: RibbonView): void {
    this.shown = view;
    for (const listener of this.listeners) listener();
  }
}

/** `OfficeCore.ErrorCodes.controlIdNotFound` in the client is the host's answer to an id that the manifest lacks. */
function known(id: string, controls: readonly { readonly id: string }[]): string {
  if (controls.some((control) => control.id === id)) return id;
  throw new ExcelError("ControlIdNotFound", id);
}

function firstView(manifest: AddinManifest): RibbonView {
  const disabled = ribbonButtons(manifest).filter(({ isEnabled }) => !isEnabled);
  return { disabled: new Set(disabled.map(({ id }) => id)), hiddenTabs: new Set() };
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const changed = new Set(set);
  if (isIn) changed.add(member);
  else changed.delete(member);
  return changed;
}
