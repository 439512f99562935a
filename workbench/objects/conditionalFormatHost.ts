import { toArea } from "../engine/gridClamp";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { ConditionalFormatHandle } from "./conditionalFormatHandle";
import {
  ConditionalFormatBarHost,
  ConditionalFormatCellValueHost,
  ConditionalFormatCustomHost,
  ConditionalFormatScaleHost,
} from "./conditionalFormatKindHosts";
import { ConditionalFormatIconsHost } from "./conditionalFormatIconsHost";
import type { HostRule } from "./conditionalFormatKinds";
import { ConditionalFormatPresetHost } from "./conditionalFormatPresetHost";
import { ConditionalFormatRankHost } from "./conditionalFormatRankHost";
import { ConditionalFormatTextHost } from "./conditionalFormatTextHost";
import { wholeNumber } from "./rangeArgument";
import { deleteConditionalFormat, moveConditionalFormat } from "./conditionalFormatRules";
import { formatType } from "./conditionalFormatWire";
import { RangeHost } from "./rangeHost";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export class ConditionalFormatHost extends HostObject {
  readonly typeName = "ConditionalFormat";

  constructor(private readonly handle: ConditionalFormatHandle) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.handle.id };
  }

  get Id(): string {
    return this.handle.id;
  }
  get Type(): string {
    return formatType(this.handle.format.rule);
  }
  get Priority(): number {
    return this.handle.priority;
  }
  set Priority(value: unknown) {
    const { host, sheetId, id } = this.handle;
    moveConditionalFormat(host.engine, sheetId, id, wholeNumber(value));
  }
  /** Excel gives null for kinds that never stop: colour scales, data bars and icon sets. */
  get StopIfTrue(): boolean | null {
    const { rule, stopIfTrue } = this.handle.format;
    const isScale = ["colorScale", "dataBar", "iconSet"].includes(rule.kind);
    return isScale ? null : stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.handle.change({ stopIfTrue: value === true });
  }

  /** Of another kind of format, each member of what follows is Excel's ItemNotFound. */
  get Custom(): HostObject {
    return new ConditionalFormatCustomHost(this.handle);
  }
  get CustomOrNullObject(): HostObject | null {
    return this.is("custom") ? new ConditionalFormatCustomHost(this.handle) : null;
  }
  get CellValue(): HostObject {
    return new ConditionalFormatCellValueHost(this.handle);
  }
  get CellValueOrNullObject(): HostObject | null {
    return this.is("cellValue") ? new ConditionalFormatCellValueHost(this.handle) : null;
  }
  get ColorScale(): HostObject {
    return new ConditionalFormatScaleHost(this.handle);
  }
  get ColorScaleOrNullObject(): HostObject | null {
    return this.is("colorScale") ? new ConditionalFormatScaleHost(this.handle) : null;
  }
  get DataBar(): HostObject {
    return new ConditionalFormatBarHost(this.handle);
  }
  get DataBarOrNullObject(): HostObject | null {
    return this.is("dataBar") ? new ConditionalFormatBarHost(this.handle) : null;
  }

  get TextComparison(): HostObject {
    return new ConditionalFormatTextHost(this.handle);
  }
  get TextComparisonOrNullObject(): HostObject | null {
    return this.is("text") ? new ConditionalFormatTextHost(this.handle) : null;
  }
  get TopBottom(): HostObject {
    return new ConditionalFormatRankHost(this.handle);
  }
  get TopBottomOrNullObject(): HostObject | null {
    return this.is("rank") ? new ConditionalFormatRankHost(this.handle) : null;
  }
  get Preset(): HostObject {
    return new ConditionalFormatPresetHost(this.handle);
  }
  get PresetOrNullObject(): HostObject | null {
    return this.is("preset") ? new ConditionalFormatPresetHost(this.handle) : null;
  }
  get IconSet(): HostObject {
    return new ConditionalFormatIconsHost(this.handle);
  }
  get IconSetOrNullObject(): HostObject | null {
    return this.is("iconSet") ? new ConditionalFormatIconsHost(this.handle) : null;
  }

  GetRanges(): HostObject {
    const areas = this.handle.format.areas.map((area) => toArea(this.handle.sheetId, area));
    return this.handle.host.objects.rangeAreas(areas);
  }
  GetRange(): HostObject {
    const found = this.GetRangeOrNullObject();
    if (found === null) throw new ExcelError("ItemNotFound", "the format has several ranges");
    return found;
  }
  GetRangeOrNullObject(): HostObject | null {
    const [area, ...others] = this.handle.format.areas;
    if (area === undefined || others.length > 0) return null;
    return new RangeHost(this.handle.host, toArea(this.handle.sheetId, area));
  }

  Delete(): void {
    deleteConditionalFormat(this.handle.host.engine, this.handle.sheetId, this.handle.id);
  }

  private is(kind: HostRule["kind"]): boolean {
    return this.handle.format.rule.kind === kind;
  }
}
