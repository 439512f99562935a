import { setWorkbookState, workbookState } from "../engine/sheetState";
import { HostObject } from "../protocol/hostObject";
import { oneOf } from "./chartArguments";
import { CultureInfoHost } from "./cultureInfoHost";
import type { Host } from "./host";

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export class ApplicationHost extends HostObject {
  readonly typeName = "Application";

  constructor(private readonly host: Host) {
    super();
  }

  /** Kept with the workbook. Cells are calculated after every change, whatever it says. */
  get CalculationMode(): string {
    const mode = workbookState(this.host.engine, "calculationMode");
    return typeof mode === "string" ? mode : "Automatic";
  }
  set CalculationMode(value: unknown) {
    const mode = oneOf(value, calculationModes, "calculationMode");
    const kept = mode === "Automatic" ? undefined : mode;
    setWorkbookState(this.host.engine, "calculationMode", kept);
    this.host.noteWrite();
  }
  get CalculationState(): string {
    return this.host.calculation.isRunning ? "Pending" : "Done";
  }
  get CalculationEngineVersion(): number {
    return 191_029;
  }
  get DecimalSeparator(): string {
    return ".";
  }
  get ThousandsSeparator(): string {
    return ",";
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  get CultureInfo(): HostObject {
    return new CultureInfoHost(this.host.engine.locale);
  }

  async Calculate(): Promise<void> {
    await this.host.calculation.recalculate();
  }
  /** The grid is drawn between two requests only, and calculated after them: nothing to suspend. */
  SuspendScreenUpdatingUntilNextSync(): void {}
  SuspendApiCalculationUntilNextSync(): void {}
}
