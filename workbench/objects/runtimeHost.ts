import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export class RuntimeHost extends HostObject {
  readonly typeName = "Runtime";

  constructor(private readonly host: Host) {
    super();
  }

  get EnableEvents(): boolean {
    return this.host.events.isEnabled;
  }
  set EnableEvents(value: unknown) {
    this.host.events.isEnabled = value === true;
  }
}
