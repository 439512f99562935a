// @ts-check
const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { functionHelpMarkdown } = require("./functionHelp.cjs");
const { functionSources } = require("./functionSources.cjs");
const { localizedFunctions } = require("./localizedFunctions.cjs");

const project = path.resolve(__dirname, "..");

/** docs/functions.md as the comments of the functions have it now. */
async function functionDocs() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionSources);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = JSON.parse(metadataJson);
  const translations = JSON.parse(
    fs.readFileSync(path.join(project, "src/functions/translations.zh-CN.json"), "utf8"),
  );
  return functionHelpMarkdown(metadata, localizedFunctions(metadata, translations));
}

if (require.main === module) {
  functionDocs().then((docs) => {
    fs.writeFileSync(path.join(project, "docs/functions.md"), docs);
  });
}

module.exports = { functionDocs };
