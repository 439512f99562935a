import type { Engine } from "../engine/startEngine";
import { openWorkbook } from "../engine/unit";
import type { CustomFunctions } from "../functions/startCustomFunctions";
import { AddinInternalHost } from "../objects/addinInternalHost";
import { AppRuntimeHost } from "../objects/appRuntimeHost";
import { AppRuntimePersistenceHost } from "../objects/appRuntimePersistenceHost";
import type { Host } from "../objects/host";
import { ActionServiceHost } from "../ribbon/actionServiceHost";
import { DynamicRibbonHost } from "../ribbon/dynamicRibbonHost";
import type { RibbonState } from "../ribbon/ribbonState";
import type { Shortcuts } from "../ribbon/shortcuts";
import type { PaneState } from "./paneState";
import { startState } from "./startState";

interface ServiceParts {
  readonly engine: Engine;
  readonly pane: PaneState;
  readonly ribbon: RibbonState;
  readonly shortcuts: Shortcuts;
  readonly customFunctions: CustomFunctions;
  readonly noteChange: () => void;
}

/** The services that the client asks for by name, beside the workbook. */
export function registerServices({ services }: Host, parts: ServiceParts): void {
  const { engine, pane, ribbon, shortcuts, customFunctions, noteChange } = parts;
  services.set("Microsoft.InternalService.AddinInternalService", () => new AddinInternalHost());
  services.set("Microsoft.AppRuntime.AppRuntimeService", () => new AppRuntimeHost(pane));
  services.set(
    "Microsoft.AppRuntime.AppRuntimePersistenceService",
    () => new AppRuntimePersistenceHost(startState(() => openWorkbook(engine), noteChange)),
  );
  services.set("Microsoft.ExcelServices.CustomFunctions", () => customFunctions.service);
  services.set("Microsoft.DynamicRibbon.DynamicRibbon", () => new DynamicRibbonHost(ribbon));
  services.set("Microsoft.Office.ActionService", () => new ActionServiceHost(shortcuts));
}
