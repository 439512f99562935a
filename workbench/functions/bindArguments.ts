import type { CallArgument } from "./callArgument";
import type { FunctionMetadata, FunctionParameter } from "./functionMetadata";
import { rangeAddress } from "./rangeAddress";
import { wireArgument } from "./wireArgument";
import type { WireRules, WireValue } from "./wireArgument";

export type WireArgument = WireValue | readonly WireValue[];
export type WireAddress = string | null | readonly (string | null)[];

/** Arguments in the order of the declared parameters, ready for the client; or the error shown instead of a call. */
export type Binding =
  | {
      readonly kind: "call";
      readonly values: readonly WireArgument[];
      readonly addresses: readonly WireAddress[];
    }
  | { readonly kind: "error"; readonly error: string; readonly message?: string };

const omitted: CallArgument = { kind: "omitted" };

/**
 * Fits a formula's arguments to the declared parameters. The client puts the invocation object after the last
 * value, so every parameter gets one: a left-out argument is null, a repeating parameter one array of what is there.
 */
export function bindArguments(given: readonly CallArgument[], rules: WireRules): Binding {
  const { parameters, refusal, name } = rules.metadata;
  if (refusal !== undefined) return { kind: "error", error: "#VALUE!", message: refusal };
  if (given.length > parameters.length && parameters.at(-1)?.isRepeating !== true) {
    return { kind: "error", error: "#VALUE!", message: `${name}: too many arguments.` };
  }
  const values: WireArgument[] = [];
  const addresses: WireAddress[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const own = parameter.isRepeating ? given.slice(index) : [given[index] ?? omitted];
    const isNeeded = !parameter.isOptional && !parameter.isRepeating;
    if (isNeeded && index >= given.length) {
      return { kind: "error", error: "#VALUE!", message: `${name}: ${parameter.name} is missing.` };
    }
    const wired = own.map((argument) => wireArgument(argument, parameter, rules));
    const error = wired.find((one) => "error" in one);
    if (error !== undefined) return { kind: "error", error: error.error };
    const ready = wired.flatMap((one) => ("value" in one ? [one.value] : []));
    values.push(pick(parameter, ready));
    addresses.push(pick(parameter, own.map(addressOf)));
  }
  return { kind: "call", values, addresses };
}

/** A repeating parameter is one array; null where nothing was given to it. */
function pick<Value>(
  parameter: FunctionParameter,
  values: readonly Value[],
): Value | readonly Value[] | null {
  if (parameter.isRepeating) return values.length === 0 ? null : values;
  return values[0] ?? null;
}

function addressOf(argument: CallArgument): string | null {
  return argument.kind === "values" && argument.range !== undefined
    ? rangeAddress(argument.range)
    : null;
}

export function parameterAt(
  metadata: FunctionMetadata,
  index: number,
): FunctionParameter | undefined {
  const last = metadata.parameters.at(-1);
  return metadata.parameters[index] ?? (last?.isRepeating === true ? last : undefined);
}
