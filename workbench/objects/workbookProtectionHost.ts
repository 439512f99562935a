import { passwordVerifier } from "../engine/passwordVerifier";
import { setStructureProtection, structureProtection } from "../engine/structureProtection";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection: for the add-in; the grid's own menu heeds it not. */
export class WorkbookProtectionHost extends HostObject {
  readonly typeName = "WorkbookProtection";

  constructor(private readonly host: Host) {
    super();
  }

  get Protected(): boolean {
    return structureProtection(this.host.engine) !== undefined;
  }
  Protect(password?: unknown): void {
    if (this.Protected) throw new ExcelError("AccessDenied", "already protected");
    const hasPassword = typeof password === "string" && password !== "";
    const protection = hasPassword ? { verifier: passwordVerifier(password) } : {};
    setStructureProtection(this.host.engine, protection);
    this.host.noteWrite();
  }
  Unprotect(password?: unknown): void {
    const protection = structureProtection(this.host.engine);
    if (protection === undefined) return;
    const given = typeof password === "string" ? passwordVerifier(password) : undefined;
    if (protection.verifier !== undefined && protection.verifier !== given) {
      throw new ExcelError("InvalidArgument", "password");
    }
    setStructureProtection(this.host.engine, undefined);
    this.host.noteWrite();
  }
}
