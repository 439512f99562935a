import type { FWorkbook } from "@univerjs/sheets/facade";

import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Host } from "./host";
import { formulaArea } from "./namedArea";
import { RangeHost } from "./rangeHost";

/** The engine's own defined name. */
export type EngineName = ReturnType<FWorkbook["getDefinedNames"]>[number];

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export class NamedItemHost extends HostObject {
  readonly typeName = "NamedItem";

  constructor(
    private readonly host: Host,
    private readonly definedName: EngineName,
  ) {
    super();
  }

  get Name(): string {
    return this.definedName.getName();
  }
  get Formula(): string {
    const formula = this.definedName.getFormulaOrRefString();
    return formula.startsWith("=") ? formula : `=${formula}`;
  }
  set Formula(value: unknown) {
    this.definedName.setFormula(String(value));
    this.host.noteWrite();
  }
  get Value(): string {
    return this.Formula;
  }
  get Comment(): string {
    return this.definedName.getComment() ?? "";
  }
  set Comment(value: unknown) {
    this.definedName.setComment(String(value));
  }
  get Scope(): string {
    return this.definedName.isWorkbookScope() ? "Workbook" : "Worksheet";
  }
  get Visible(): boolean {
    return true;
  }
  get Type(): string {
    return this.GetRangeOrNullObject() === null ? "String" : "Range";
  }

  GetRange(): HostObject {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw new ExcelError("InvalidOperation", "the name is no range");
    return range;
  }
  GetRangeOrNullObject(): HostObject | null {
    const area = formulaArea(this.host.engine, this.Formula);
    return area === undefined ? null : new RangeHost(this.host, area);
  }
  Delete(): void {
    this.definedName.delete();
  }
}
