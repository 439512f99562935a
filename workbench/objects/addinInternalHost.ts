import { HostObject } from "../protocol/hostObject";

/** "Microsoft.InternalService.AddinInternalService": the page tells that its `Office.actions` can be called. */
export class AddinInternalHost extends HostObject {
  readonly typeName = "AddinInternalService";

  NotifyActionHandlerReady(): void {}
}
