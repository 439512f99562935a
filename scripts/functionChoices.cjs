// @ts-check

/**
 * @typedef {import("./localizedFunctions.cjs").Metadata} Metadata
 * @typedef {import("./localizedFunctions.cjs").CustomFunction} CustomFunction
 * @typedef {import("./localizedFunctions.cjs").Parameter} Parameter
 * @typedef {"en-US" | "zh-CN"} Language
 * @typedef {{ name: string, tooltip: string }} ChoiceText
 * @typedef {Record<string, Record<string, Record<Language, ChoiceText>>>} Choices by "FUNCTION.parameter", then by value
 */

/**
 * The metadata with what Excel suggests for parameters that take one of a few texts. They are written here and not with `@customenum`,
 * because the generator can neither translate them nor write values such as "ICC(2,1)". Excel shows the value, a dash and the name; where
 * CustomFunctionsRuntime 1.5 is missing the parameters are plain text
 * (https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-custom-enums).
 * @param {Metadata} metadata
 * @param {Choices} choices
 * @param {Language} language
 * @returns {Metadata}
 */
function withChoices(metadata, choices, language) {
  return {
    ...metadata,
    functions: metadata.functions.map((one) => ({
      ...one,
      parameters: one.parameters.map((parameter) =>
        choices[keyOf(one, parameter)]
          ? { ...parameter, customEnumId: enumId(keyOf(one, parameter)) }
          : parameter,
      ),
    })),
    enums: Object.entries(choices).map(([key, values]) => ({
      id: enumId(key),
      type: "string",
      values: Object.entries(values).map(([stringValue, texts]) => ({
        stringValue,
        ...texts[language],
      })),
    })),
  };
}

/**
 * Choices for parameters that do not exist.
 * @param {Metadata} metadata
 * @param {Choices} choices
 * @returns {string[]}
 */
function choiceProblems(metadata, choices) {
  const keys = metadata.functions.flatMap((one) =>
    one.parameters.map((parameter) => keyOf(one, parameter)),
  );
  return Object.keys(choices)
    .filter((key) => !keys.includes(key))
    .map((key) => `${key} does not exist`);
}

/**
 * @param {CustomFunction} one
 * @param {Parameter} parameter
 */
function keyOf({ id }, { name }) {
  return `${id}.${name}`;
}

/** @param {string} key */
function enumId(key) {
  return key.replace(".", "_").toUpperCase();
}

module.exports = { choiceProblems, withChoices };
