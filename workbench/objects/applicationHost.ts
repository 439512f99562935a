import { HostObject } from "../protocol/hostObject";
import { CultureInfoHost } from "./cultureInfoHost";
import type { Host } from "./host";

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export class ApplicationHost extends HostObject {
  readonly typeName = "Application";

  constructor(private readonly host: Host) {
    super();
  }

  get CalculationMode(): string {
    return "Automatic";
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
