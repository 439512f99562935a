import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { AppRuntimeState } from "./appRuntimeHost";

/** Where the workbook keeps how the add-in starts with it. */
export interface StartState {
  read(): AppRuntimeState;
  write(state: AppRuntimeState): void;
}

/**
 * "Microsoft.AppRuntime.AppRuntimePersistenceService": `Office.addin.setStartupBehavior` and `getStartupBehavior`, which
 * go with the workbook (https://learn.microsoft.com/office/dev/add-ins/develop/run-code-on-document-open).
 */
export class AppRuntimePersistenceHost extends HostObject {
  readonly typeName = "AppRuntimePersistenceService";

  constructor(private readonly start: StartState) {
    super();
  }

  GetAppRuntimeStartState(): AppRuntimeState {
    return this.start.read();
  }
  SetAppRuntimeStartState(state: unknown): void {
    if (state !== "Background" && state !== "Inactive") {
      throw new ExcelError("InvalidArgument", "appRuntimeState");
    }
    this.start.write(state);
  }
}
