import { passwordVerifier } from "../engine/passwordVerifier";
import { isProtected, setSheetProtection, sheetProtection } from "../engine/protection";
import { readProtectionOptions, strictProtection } from "../engine/protectionOptions";
import type { ProtectionOptions } from "../engine/protectionOptions";
import { eventType, workbookTarget } from "../events/eventHub";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
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
  get Options(): ProtectionOptions {
    return sheetProtection(this.host.engine, this.sheetId)?.options ?? strictProtection;
  }
  /** Fails when the sheet is protected already. */
  Protect(given?: unknown, password?: unknown): void {
    if (this.Protected) throw new ExcelError("AccessDenied", "already protected");
    const options = readProtectionOptions(given);
    if (options === undefined) throw new ExcelError("InvalidArgument", "options");
    const verifier = typeof password === "string" && password !== "" ? password : undefined;
    setSheetProtection(this.host.engine, this.sheetId, {
      options,
      ...(verifier === undefined ? {} : { verifier: passwordVerifier(verifier) }),
    });
    this.tell();
  }
  /** A wrong password is InvalidArgument, as the documentation has it for `pauseProtection`. */
  Unprotect(password?: unknown): void {
    const protection = sheetProtection(this.host.engine, this.sheetId);
    if (protection === undefined) return;
    const given = typeof password === "string" ? passwordVerifier(password) : undefined;
    if (protection.verifier !== undefined && protection.verifier !== given) {
      throw new ExcelError("InvalidArgument", "password");
    }
    setSheetProtection(this.host.engine, this.sheetId, undefined);
    this.tell();
  }

  private tell(): void {
    this.host.noteWrite();
    const worksheetId = this.sheetId;
    const message = { source: "Local", worksheetId, isProtected: this.Protected };
    const targets = [worksheetId, workbookTarget];
    this.host.events.raise(eventType.worksheetProtectionChanged, targets, message);
  }
}
