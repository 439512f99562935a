// @ts-check
const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { choiceProblems, withChoices } = require("./functionChoices.cjs");
const { functionSources } = require("./functionSources.cjs");
const { localizedFunctions, translationProblems } = require("./localizedFunctions.cjs");

/** @typedef {import("./localizedFunctions.cjs").Metadata} Metadata */

const folder = path.resolve(__dirname, "../src/functions");

/** What is read besides the functions' comments, for a build that watches. */
const textFiles = ["translations.zh-CN.json", "choices.json"].map((name) =>
  path.join(folder, name),
);

/**
 * What Excel reads about the functions, by language, and what is missing in it.
 * @param {Metadata} generated as the generator makes it from the comments
 * @returns {{ byLanguage: { "en-US": Metadata, "zh-CN": Metadata }, problems: string[] }}
 */
function metadataByLanguage(generated) {
  const [translations, choices] = textFiles.map((file) =>
    JSON.parse(fs.readFileSync(file, "utf8")),
  );
  return {
    byLanguage: {
      "en-US": withChoices(generated, choices, "en-US"),
      "zh-CN": localizedFunctions(withChoices(generated, choices, "zh-CN"), translations),
    },
    problems: [
      ...translationProblems(generated, translations),
      ...choiceProblems(generated, choices),
    ],
  };
}

/** The same from the sources as they are. */
async function functionsMetadata() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionSources, true);
  const { byLanguage, problems } = metadataByLanguage(JSON.parse(metadataJson));
  if (errors.length + problems.length > 0) throw new Error([...errors, ...problems].join("\n"));
  return byLanguage;
}

module.exports = { functionsMetadata, metadataByLanguage, textFiles };
