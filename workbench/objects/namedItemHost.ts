import {
  changeDefinedName,
  definedNames,
  nameScope,
  removeDefinedName,
} from "../engine/definedNames";
import type { DefinedName } from "../engine/definedNames";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { foundOr } from "./foundOr";
import type { Host } from "./host";
import { formulaArea } from "./namedArea";
import { NamedItemArrayValuesHost } from "./namedItemArrayValuesHost";
import { nameValue } from "./nameValue";
import { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export class NamedItemHost extends HostObject {
  readonly typeName = "NamedItem";

  constructor(
    private readonly host: Host,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this._Id };
  }

  /** By this the client finds the name again, in the collection of its scope. */
  get _Id(): string {
    return this.Name;
  }
  get Name(): string {
    return this.name.name;
  }
  get Formula(): string {
    const formula = this.name.formulaOrRefString;
    return formula.startsWith("=") ? formula : `=${formula}`;
  }
  set Formula(value: unknown) {
    if (typeof value !== "string") throw new ExcelError("InvalidArgument", "formula");
    this.change({ formulaOrRefString: value.replace(/^=/, "") });
  }
  /** The address of a range; else the constant. */
  get Value(): unknown {
    return this.isRange ? this.Formula.slice(1) : nameValue(this.Formula).value;
  }
  get Comment(): string {
    return this.name.comment ?? "";
  }
  set Comment(value: unknown) {
    this.change({ comment: String(value) });
  }
  get Scope(): string {
    return nameScope(this.name) === undefined ? "Workbook" : "Worksheet";
  }
  get Visible(): boolean {
    return this.name.hidden !== true;
  }
  set Visible(value: unknown) {
    this.change({ hidden: value !== true });
  }
  get Type(): string {
    return this.isRange ? "Range" : nameValue(this.Formula).type;
  }
  get ArrayValues(): HostObject | null {
    const range = this.GetRangeOrNullObject();
    return range === null ? null : new NamedItemArrayValuesHost(range);
  }
  get Worksheet(): HostObject | null {
    return this.WorksheetOrNullObject;
  }
  get WorksheetOrNullObject(): HostObject | null {
    const sheetId = nameScope(this.name);
    return sheetId === undefined ? null : this.host.objects.worksheet(sheetId);
  }

  GetRange(): HostObject {
    return foundOr(this.GetRangeOrNullObject(), "InvalidOperation");
  }
  GetRangeOrNullObject(): RangeHost | null {
    const area = formulaArea(this.host.engine, this.Formula);
    return area === undefined ? null : new RangeHost(this.host, area);
  }
  Delete(): void {
    removeDefinedName(this.host.engine, this.name);
  }

  private get name(): DefinedName {
    return foundOr(
      definedNames(this.host.engine).find(({ id }) => id === this.id),
      "ItemNotFound",
    );
  }
  private change(change: Partial<DefinedName>): void {
    changeDefinedName(this.host.engine, this.name, change);
    this.host.noteWrite();
  }
  private get isRange(): boolean {
    return formulaArea(this.host.engine, this.Formula) !== undefined;
  }
}
