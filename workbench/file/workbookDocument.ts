import type { IWorkbookData } from "@univerjs/core";

import { blankWorkbook } from "../engine/blankWorkbook";
import type { Engine } from "../engine/startEngine";
import { openWorkbook, unitId } from "../engine/unit";
import { fromGrid } from "./fromGrid";
import { gridStateOf } from "./gridStateOf";
import type { NotCarried } from "./notCarried";
import { showSnapshot } from "./showSnapshot";
import { StorageKeeper } from "./storageKeeper";
import type { StorageState } from "./storageKeeper";
import { toGrid } from "./toGrid";
import type { XlsxOptions } from "./writeXlsx";

/** What the page shows about the open workbook. */
export interface DocumentState {
  readonly name: string;
  readonly storage: StorageState;
  /** Of the file that was opened last. */
  readonly notCarried: readonly NotCarried[];
  /** Why the last file could not be opened. */
  readonly problem: string | undefined;
  /** The name of the workbook that was open before this one. */
  readonly previous: string | undefined;
}

interface DocumentParts extends XlsxOptions {
  readonly engine: Engine;
  /** Another workbook is open: an add-in starts anew with it, as in Excel. */
  readonly onReplaced: () => void;
}

/** The open workbook as a document: opened from and saved as .xlsx, and kept in the browser between visits. */
export class WorkbookDocument {
  private readonly keeper: StorageKeeper;
  private readonly listeners = new Set<() => void>();
  private shown: DocumentState;

  constructor(private readonly parts: DocumentParts) {
    this.keeper = new StorageKeeper(parts.engine, (storage) => {
      this.show({ storage });
    });
    this.shown = {
      name: openWorkbook(parts.engine).getName(),
      storage: "saved",
      notCarried: [],
      problem: undefined,
      previous: undefined,
    };
  }

  /** For React's `useSyncExternalStore`, with `state`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly state = (): DocumentState => this.shown;

  /** Shows the workbook that the browser has kept, if any, and keeps every change from now on. */
  async restore(): Promise<void> {
    const kept = await this.keeper.kept("open");
    if (kept !== undefined) showSnapshot(this.parts.engine, kept);
    this.keeper.start();
    this.show({ name: this.name(), previous: (await this.keeper.kept("previous"))?.name });
  }

  /** The open workbook as the bytes of an .xlsx. */
  async save(): Promise<Uint8Array> {
    const { writeXlsx } = await import("./writeXlsx");
    return writeXlsx(fromGrid(gridStateOf(this.parts.engine)), this.parts);
  }

  /** Opens an .xlsx in place of the open workbook, which the browser keeps as the previous one. */
  async open(bytes: Uint8Array, fileName = "workbook.xlsx"): Promise<readonly NotCarried[]> {
    const { readXlsx } = await import("./readXlsx");
    const { file, notCarried } = await readXlsx(bytes, this.parts);
    const { locale, defaultStyle } = blankWorkbook(this.parts.engine.locale);
    const workbookName = fileName.replace(/\.xlsx$/i, "");
    const target = { unitId: unitId(this.parts.engine), workbookName, locale, defaultStyle };
    await this.replace(toGrid(file, target));
    this.show({ notCarried });
    return notCarried;
  }

  async newWorkbook(): Promise<void> {
    await this.replace(blankWorkbook(this.parts.engine.locale));
  }

  /** Goes back to the workbook that was open before. */
  async openPrevious(): Promise<void> {
    const previous = await this.keeper.kept("previous");
    if (previous !== undefined) await this.replace(previous);
  }

  rename(name: string): void {
    openWorkbook(this.parts.engine).setName(name);
    this.show({ name });
    this.noteChange();
  }

  /** For what changes the workbook without a command of the engine, such as an add-in's settings. */
  noteChange(): void {
    this.keeper.noteChange();
  }

  /** Ends when the browser has kept the workbook as it is now. */
  keep(): Promise<void> {
    return this.keeper.keep();
  }

  refuse(problem: string): void {
    this.show({ problem });
  }
  dismissNotices(): void {
    this.show({ problem: undefined, notCarried: [] });
  }

  private async replace(snapshot: IWorkbookData): Promise<void> {
    const previous = this.name();
    await this.keeper.keepAsPrevious();
    showSnapshot(this.parts.engine, snapshot);
    this.show({ name: this.name(), previous, notCarried: [], problem: undefined });
    this.noteChange();
    this.parts.onReplaced();
  }

  private name(): string {
    return openWorkbook(this.parts.engine).getName();
  }

  private show(members: Partial<DocumentState>): void {
    this.shown = { ...this.shown, ...members };
    for (const listener of this.listeners) listener();
  }
}
