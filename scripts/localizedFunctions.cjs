// @ts-check

/**
 * @typedef {{ name: string, description?: string, customEnumId?: string, [member: string]: unknown }} Parameter
 * @typedef {{ id: string, type: string, values: { stringValue: string, name: string, tooltip: string }[] }} Enum
 * @typedef {{ id: string, description?: string, parameters: Parameter[], [member: string]: unknown }} CustomFunction
 * @typedef {{ functions: CustomFunction[], enums?: Enum[], [member: string]: unknown }} Metadata
 * @typedef {{ name?: string, description: string }} ParameterTranslation
 * @typedef {{ description: string, parameters: Record<string, ParameterTranslation> }} Translation
 */

/**
 * The functions' metadata in Chinese: descriptions, parameter names and the help page are replaced, all else
 * stays. Ids and function names are never translated: formulas written by code would become #NAME?.
 * @param {Metadata} metadata
 * @param {Record<string, Translation>} translations by function id
 * @returns {Metadata}
 */
function localizedFunctions(metadata, translations) {
  return {
    ...metadata,
    functions: metadata.functions.map((one) => localizedFunction(one, translations[one.id])),
  };
}

/**
 * What is missing from the translations, and what is there for no function or parameter.
 * @param {Metadata} metadata
 * @param {Record<string, Translation>} translations
 * @returns {string[]}
 */
function translationProblems(metadata, translations) {
  const wanted = metadata.functions.flatMap((one) => [
    one.id,
    ...one.parameters.map(({ name }) => `${one.id}.${name}`),
  ]);
  const given = Object.entries(translations).flatMap(([id, { parameters }]) => [
    id,
    ...Object.keys(parameters).map((name) => `${id}.${name}`),
  ]);
  return [
    ...wanted.filter((key) => !given.includes(key)).map((key) => `${key} is not translated`),
    ...given.filter((key) => !wanted.includes(key)).map((key) => `${key} does not exist`),
  ];
}

/**
 * @param {CustomFunction} one
 * @param {Translation | undefined} translation
 * @returns {CustomFunction}
 */
function localizedFunction(one, translation) {
  if (!translation) return one;
  return {
    ...one,
    description: translation.description,
    helpUrl: String(one["helpUrl"]).replace("/functions.html", "/functions.zh-CN.html"),
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      ...translation.parameters[parameter.name],
    })),
  };
}

module.exports = { localizedFunctions, translationProblems };
