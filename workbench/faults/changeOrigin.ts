import type { EventSource } from "../events/raiseChanges";

/** Whose changes the workbook tells of at the moment. */
export class ChangeOrigin {
  source: EventSource = "Local";

  /** Runs work whose changes are somebody else's. */
  asRemote(work: () => void): void {
    this.source = "Remote";
    try {
      work();
    } finally {
      this.source = "Local";
    }
  }
}
