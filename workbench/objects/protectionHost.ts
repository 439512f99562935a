import { isProtected } from "../engine/protection";
import { sheetById } from "../engine/unit";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection (without passwords and options) */
export class ProtectionHost extends HostObject {
  readonly typeName = "WorksheetProtection";

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
  ) {
    super();
  }

  get Protected(): boolean {
    return isProtected(this.host.engine, this.sheetId);
  }
  async Protect(): Promise<void> {
    if (this.Protected) throw new ExcelError("AccessDenied", "already protected");
    await sheetById(this.host.engine, this.sheetId).getWorksheetPermission().protect();
  }
  async Unprotect(): Promise<void> {
    if (this.Protected) {
      await sheetById(this.host.engine, this.sheetId).getWorksheetPermission().unprotect();
    }
  }
}
