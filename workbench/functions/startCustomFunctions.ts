import { ERROR_TYPE_SET } from "@univerjs/engine-formula";

import type { Engine } from "../engine/startEngine";
import { busyError } from "./cellScalar";
import { CustomFunctionsService } from "./customFunctionsService";
import { engineErrorType } from "./engineErrorType";
import { showErrorTips } from "./errorTips";
import { FunctionBridge } from "./functionBridge";
import type { BridgeOptions } from "./functionBridge";
import { readFunctionMetadata } from "./functionMetadata";
import { readFunctionSource } from "./functionSource";
import { watchEngine } from "./watchEngine";

export interface CustomFunctions {
  readonly bridge: FunctionBridge;
  /** Answers as the service "Microsoft.ExcelServices.CustomFunctions". */
  readonly service: CustomFunctionsService;
}

/** Connects the add-in's custom functions, as the manifest declares them, to the engine. */
export async function startCustomFunctions(
  engine: Engine,
  manifest: Document,
  options: BridgeOptions,
): Promise<CustomFunctions> {
  // Univer knows "#GETTING_DATA" only; a cell that waits shows #BUSY! in Excel.
  ERROR_TYPE_SET.add(engineErrorType(busyError));
  const bridge = new FunctionBridge(engine.injector, options);
  watchEngine(engine.injector, bridge);
  showErrorTips(engine.injector, bridge, engine.locale);
  const source = readFunctionSource(manifest, engine.locale);
  if (source !== undefined) {
    const response = await fetch(new URL(source.metadataUrl).pathname);
    bridge.register(source.namespace, readFunctionMetadata(await response.json()));
  }
  return { bridge, service: new CustomFunctionsService(bridge) };
}
