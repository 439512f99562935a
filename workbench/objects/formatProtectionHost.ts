import type { CellArea } from "../engine/cellArea";
import { readMark, writeMarks } from "../engine/cellMarks";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export class FormatProtectionHost extends HostObject {
  readonly typeName = "FormatProtection";

  constructor(
    private readonly host: Host,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  get Locked(): boolean | null {
    return readMark(this.host.engine, this.areas, ({ locked }) => locked !== false);
  }
  set Locked(value: unknown) {
    const locked = flag(value, "locked") ? undefined : false;
    writeMarks(this.host.engine, this.areas, { locked });
  }
  get FormulaHidden(): boolean | null {
    return readMark(this.host.engine, this.areas, ({ formulaHidden }) => formulaHidden === true);
  }
  set FormulaHidden(value: unknown) {
    const formulaHidden = flag(value, "formulaHidden") ? true : undefined;
    writeMarks(this.host.engine, this.areas, { formulaHidden });
  }
}

function flag(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument", name);
  return value;
}
