import { editAsCoauthor } from "./editAsCoauthor";
import type { CoauthorParts } from "./editAsCoauthor";
import type { FaultEffects } from "./faultEffects";
import { sheetNamed } from "../engine/sheets";

interface EffectParts extends CoauthorParts {
  readonly runtime: {
    closeChannel(): void;
    openChannel(): void;
    restart(): void;
  };
}

/** What faults do, on the open workbook and the add-in's running page. */
export function workbookEffects({ runtime, ...parts }: EffectParts): FaultEffects {
  const permission = (sheet: string) => sheetNamed(parts.engine, sheet).getWorksheetPermission();
  return {
    protect: async (sheet) => {
      if (!permission(sheet).isProtected()) await permission(sheet).protect();
    },
    unprotect: async (sheet) => {
      await permission(sheet).unprotect();
    },
    editAsCoauthor: (address, values) => editAsCoauthor(parts, address, values),
    closeChannel: () => runtime.closeChannel(),
    openChannel: () => runtime.openChannel(),
    restart: () => runtime.restart(),
  };
}
