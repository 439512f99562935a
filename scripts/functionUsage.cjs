// @ts-check

const namespace = "COMPETENCY";

/**
 * How a function is written, optional arguments in brackets: "COMPETENCY.WEIGHTED(scores, [weights])".
 * @param {import("./localizedFunctions.cjs").CustomFunction} one
 */
function functionUsage({ id, parameters }) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${namespace}.${id}(${names.join(", ")})`;
}

/**
 * The texts that Excel suggests for a parameter: value and what it means.
 * @param {import("./localizedFunctions.cjs").Metadata} metadata
 * @param {import("./localizedFunctions.cjs").Parameter} parameter
 * @returns {{ stringValue: string, name: string, tooltip: string }[]}
 */
function choicesOf({ enums }, { customEnumId }) {
  return enums?.find(({ id }) => id === customEnumId)?.values ?? [];
}

module.exports = { choicesOf, functionUsage };
