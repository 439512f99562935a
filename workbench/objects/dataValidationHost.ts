import type { CellArea } from "../engine/cellArea";
import { assertWritable } from "../engine/protection";
import { defaultErrorAlert, noPrompt } from "../file/dataValidationFile";
import type { DataValidationFile } from "../file/dataValidationFile";
import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { replaceValidation, validationsOn } from "./dataValidationRules";
import {
  readErrorAlert,
  readPrompt,
  readRule,
  validationType,
  wireRule,
} from "./dataValidationWire";
import type { Host } from "./host";
import { withListSource } from "./listSource";
import { validityOf } from "./validity";

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.datavalidation. An alert, a prompt or `ignoreBlanks` that is set
 * before there is a rule is lost, where Excel keeps it.
 */
export class DataValidationHost extends HostObject {
  readonly typeName = "DataValidation";

  constructor(
    private readonly host: Host,
    private readonly area: CellArea,
  ) {
    super();
  }

  get Type(): string {
    const [first, ...others] = this.present();
    if (first === undefined) return "None";
    const isOne = others.every(
      (other) => JSON.stringify(other.rule) === JSON.stringify(first.rule),
    );
    return isOne ? validationType(first) : "MixedCriteria";
  }

  get Rule(): unknown {
    const rule = this.first()?.rule;
    return rule === undefined ? {} : wireRule(rule);
  }
  set Rule(value: unknown) {
    const rule = readRule(withListSource(this.host, value));
    const present = this.first();
    this.replace({
      areas: [],
      ignoreBlanks: true,
      errorAlert: defaultErrorAlert,
      prompt: noPrompt,
      ...present,
      rule,
    });
  }

  get ErrorAlert(): unknown {
    return this.first()?.errorAlert ?? defaultErrorAlert;
  }
  set ErrorAlert(value: unknown) {
    this.change({ errorAlert: readErrorAlert(value) });
  }

  get Prompt(): unknown {
    return this.first()?.prompt ?? noPrompt;
  }
  set Prompt(value: unknown) {
    this.change({ prompt: readPrompt(value) });
  }

  get IgnoreBlanks(): boolean {
    return this.first()?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    if (typeof value !== "boolean") throw new ExcelError("InvalidArgument", "ignoreBlanks");
    this.change({ ignoreBlanks: value });
  }

  /** True when all cells are valid, false when none is, null when some are. */
  get Valid(): Promise<boolean | null> {
    return validityOf(this.host.engine, this.host.calculation, this.area);
  }

  Clear(): void {
    this.replace(undefined);
  }

  private change(members: Partial<DataValidationFile>): void {
    const present = this.first();
    if (present !== undefined) this.replace({ ...present, ...members });
  }

  private replace(validation: DataValidationFile | undefined): void {
    assertWritable(this.host.engine, this.area.sheetId);
    replaceValidation(this.host.engine, this.area, validation);
  }

  /** The validation of the first cell, with its formulas as they read there. */
  private first(): DataValidationFile | undefined {
    const corner = { ...this.area, rows: 1, columns: 1 };
    return validationsOn(this.host.engine, corner)[0];
  }

  private present(): readonly DataValidationFile[] {
    return validationsOn(this.host.engine, this.area);
  }
}
