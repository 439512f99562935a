import { assertWritable } from "../engine/protection";
import { ExcelError } from "../protocol/excelError";
import type { BarExtras, HostFormat, HostRule } from "./conditionalFormatKinds";
import { changeConditionalFormat, conditionalFormats } from "./conditionalFormatRules";
import type { Host } from "./host";

type Kind = HostRule["kind"];
export type RuleOf<K extends Kind> = Extract<HostRule, { kind: K }>;

/** One conditional format of the workbook, read afresh each time: the user may have changed it meanwhile. */
export class ConditionalFormatHandle {
  constructor(
    readonly host: Host,
    readonly sheetId: string,
    readonly id: string,
  ) {}

  get format(): HostFormat {
    const found = conditionalFormats(this.host.engine, this.sheetId).find(
      ({ id }) => id === this.id,
    );
    if (found === undefined) throw new ExcelError("ItemNotFound", "conditional format");
    return found.format;
  }

  /** The format's place among the sheet's, 0 being the first. */
  get priority(): number {
    return conditionalFormats(this.host.engine, this.sheetId).findIndex(({ id }) => id === this.id);
  }

  rule<K extends Kind>(kind: K): RuleOf<K> {
    const { rule } = this.format;
    if (rule.kind !== kind) throw new ExcelError("ItemNotFound", kind);
    return rule as RuleOf<K>;
  }

  change(members: Partial<HostFormat>): void {
    assertWritable(this.host.engine, this.sheetId);
    const format = { ...this.format, ...members };
    changeConditionalFormat(this.host.engine, this.sheetId, this.id, format);
  }

  changeRule<K extends Kind>(kind: K, members: Partial<RuleOf<K>>): void {
    this.change({ rule: { ...this.rule(kind), ...members } });
  }

  get bar(): BarExtras {
    return this.format.bar ?? {};
  }
  changeBar(members: BarExtras): void {
    this.rule("dataBar");
    this.change({ bar: { ...this.bar, ...members } });
  }
}
