import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";

/** `OfficeCore.AppRuntimeState` */
export type AppRuntimeState = "Inactive" | "Background" | "Visible";

export interface PaneSwitch {
  readonly state: AppRuntimeState;
  show(): void;
  hide(): void;
}

/** "Microsoft.AppRuntime.AppRuntimeService": `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeHost extends HostObject {
  readonly typeName = "AppRuntimeService";

  constructor(private readonly pane: PaneSwitch) {
    super();
  }

  GetAppRuntimeState(): AppRuntimeState {
    return this.pane.state;
  }
  SetAppRuntimeState(state: unknown): void {
    if (state === "Visible") this.pane.show();
    else if (state === "Background") this.pane.hide();
    else throw new ExcelError("InvalidArgument", "state");
  }
}
