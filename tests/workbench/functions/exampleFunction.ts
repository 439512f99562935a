import type { FunctionMetadata } from "../../../workbench/functions/functionMetadata";
import { readFunctionMetadata } from "../../../workbench/functions/functionMetadata";

/** A function's metadata as functions.json would declare it. */
export function exampleFunction(declared: object, file: object = {}): FunctionMetadata {
  const named = { id: "EXAMPLE", name: "EXAMPLE", parameters: [], result: {}, ...declared };
  const [metadata] = readFunctionMetadata({ ...file, functions: [named] });
  if (metadata === undefined) throw new Error("no function was declared");
  return metadata;
}
