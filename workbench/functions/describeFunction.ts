import { BooleanNumber } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import type { IFunctionInfo } from "@univerjs/engine-formula";

import { argumentHelp } from "./argumentHelp";
import type { FunctionMetadata } from "./functionMetadata";

/** What autocomplete and the argument help show while the user types the function. */
export function describeFunction(metadata: FunctionMetadata, fullName: string): IFunctionInfo {
  return {
    functionName: fullName,
    functionType: FunctionType.User,
    description: metadata.description,
    abstract: metadata.description,
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      ...argumentHelp(parameter),
      require: parameter.isOptional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.isRepeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
