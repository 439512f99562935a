import type { RemovedDuplicates } from "../engine/removeDuplicates";
import { HostObject } from "../protocol/hostObject";

/** https://learn.microsoft.com/javascript/api/excel/excel.removeduplicatesresult */
export class RemoveDuplicatesResultHost extends HostObject {
  readonly typeName = "RemoveDuplicatesResult";

  constructor(private readonly result: RemovedDuplicates) {
    super();
  }

  get Removed(): number {
    return this.result.removed;
  }
  get UniqueRemaining(): number {
    return this.result.uniqueRemaining;
  }
}
