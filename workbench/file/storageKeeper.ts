import type { IWorkbookData } from "@univerjs/core";

import type { Engine } from "../engine/startEngine";
import { watchChanges } from "./watchChanges";
import { gridStateOf } from "./gridStateOf";
import { storedSnapshot } from "./storedSnapshot";
import { WorkbookStorage } from "./workbookStorage";
import type { StoredPlace } from "./workbookStorage";

/** "failed": the browser refuses to store (private window, no space left). */
export type StorageState = "saved" | "saving" | "failed";

/** How long the workbook must rest before it is stored, in milliseconds. */
const rest = 400;

/** Stores the open workbook after its changes. */
export class StorageKeeper {
  private readonly storage = new WorkbookStorage();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly tell: (state: StorageState) => void,
  ) {}

  /** From now on every change is stored, at the latest when the page goes. */
  start(): void {
    watchChanges(this.engine, () => {
      this.noteChange();
    });
    const keepNow = () => {
      if (this.timer !== undefined) void this.keep();
    };
    window.addEventListener("pagehide", keepNow);
    document.addEventListener("visibilitychange", keepNow);
  }

  noteChange(): void {
    if (this.timer === undefined) this.tell("saving");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), rest);
  }

  /** Stores the workbook as it is now. */
  async keep(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.attempt("open");
  }

  async keepAsPrevious(): Promise<void> {
    await this.attempt("previous");
  }

  /** Nothing when the browser cannot read what it stored. */
  async kept(place: StoredPlace): Promise<IWorkbookData | undefined> {
    try {
      return await this.storage.read(place);
    } catch {
      this.tell("failed");
      return undefined;
    }
  }

  private async attempt(place: StoredPlace): Promise<void> {
    try {
      await this.storage.write(place, storedSnapshot(gridStateOf(this.engine)));
      if (this.timer === undefined) this.tell("saved");
    } catch {
      this.tell("failed");
    }
  }
}
