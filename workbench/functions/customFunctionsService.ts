import { HostObject } from "../protocol/hostObject";
import type { FunctionBridge } from "./functionBridge";

// `CustomFunctions.isFeatureEnabled` in the client: 1 slices results that are too large, 2 and 4 shorten the wait
// between two batches of results, 3 measures asynchronous calls.
const enabledFeatures: readonly number[] = [1, 2, 3, 4];

/** "Microsoft.ExcelServices.CustomFunctions": how the client's runtime reports that it is ready, and its results. */
export class CustomFunctionsService extends HostObject {
  readonly typeName = "CustomFunctions";

  constructor(private readonly bridge: FunctionBridge) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.bridge.start();
  }

  _GetEnabledFeatures(): readonly number[] {
    return enabledFeatures;
  }

  SetInvocationResults(results: readonly unknown[]): void {
    this.bridge.receive(results);
  }

  SetInvocationArrayResults(results: readonly unknown[]): void {
    this.bridge.receive(results);
  }

  _SetInvocationResult(id: number, value: unknown): void {
    this.bridge.receive([{ id, value }]);
  }

  _SetInvocationError(id: number, message: string): void {
    this.bridge.receive([{ id, failed: true, value: message, errorCode: 7 }]);
  }
}
