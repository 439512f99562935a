import { sheetNamed } from "../engine/sheets";
import type { Host } from "../objects/host";
import { ProtectionHost } from "../objects/protectionHost";
import { editAsCoauthor } from "./editAsCoauthor";
import type { CoauthorParts } from "./editAsCoauthor";
import type { FaultEffects } from "./faultEffects";

interface EffectParts extends CoauthorParts {
  readonly host: Host;
  readonly runtime: {
    closeChannel(): void;
    openChannel(): void;
    restart(): void;
  };
}

/** What faults do, on the open workbook and the add-in's running page. */
export function workbookEffects({ host, runtime, ...parts }: EffectParts): FaultEffects {
  const protection = (sheet: string) =>
    new ProtectionHost(host, sheetNamed(parts.engine, sheet).getSheetId());
  return {
    protect: (sheet) => protection(sheet).Protect(),
    unprotect: (sheet) => protection(sheet).Unprotect(),
    editAsCoauthor: (address, values) => editAsCoauthor(parts, address, values),
    closeChannel: () => runtime.closeChannel(),
    openChannel: () => runtime.openChannel(),
    restart: () => runtime.restart(),
  };
}
