import type { FunctionMetadata } from "./functionMetadata";

type Rule = (
  metadata: FunctionMetadata,
  earlier: readonly FunctionMetadata[],
) => string | undefined;

/**
 * What Microsoft documents of a function's declaration and what breaks it:
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json,
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming and
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options.
 */
const rules: readonly Rule[] = [
  ({ id, name }) =>
    /^[a-z\d.]+$/i.test(id)
      ? undefined
      : `${name}: the id "${id}" may hold letters, digits and periods only.`,
  ({ id, name }, earlier) =>
    earlier.some((other) => isSame(other.id, id))
      ? `${name}: another function has the id ${id}.`
      : undefined,
  ({ name }, earlier) =>
    earlier.some((other) => isSame(other.name, name))
      ? `${name}: another function has this name.`
      : undefined,
  ({ name }) =>
    /^\p{L}[\p{L}\p{N}_.]{2,}$/u.test(name)
      ? undefined
      : `${name}: a name begins with a letter and has at least three letters, digits, underscores or periods.`,
  ({ name, parameters }) =>
    parameters.slice(0, -1).some(({ isRepeating }) => isRepeating)
      ? `${name}: only the last parameter can repeat.`
      : undefined,
  ({ name, wantsParameterAddresses, resultShape }) =>
    wantsParameterAddresses && resultShape === "scalar"
      ? `${name} asks for parameter addresses, so its result must be declared a matrix.`
      : undefined,
];

/** Why Excel would not run a function; undefined when nothing speaks against it. */
export function functionRefusal(
  metadata: FunctionMetadata,
  earlier: readonly FunctionMetadata[],
): string | undefined {
  for (const rule of rules) {
    const reason = rule(metadata, earlier);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** The client compares ids without regard to letter case (`_ensureCustomFunctionMappingsUpperCase`). */
function isSame(left: string, right: string): boolean {
  return left.toUpperCase() === right.toUpperCase();
}
