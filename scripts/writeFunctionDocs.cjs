// @ts-check
const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { functionHelpMarkdown, functionTable } = require("./functionHelp.cjs");
const { functionSources } = require("./functionSources.cjs");
const { localizedFunctions } = require("./localizedFunctions.cjs");

const project = path.resolve(__dirname, "..");
const tableInReadme = /(<!-- functions: .*? -->\n).*?(<!-- end of functions -->)/su;

/**
 * The documents about the functions as the comments in the code have them now: texts by file.
 * @returns {Promise<Record<string, string>>}
 */
async function functionDocs() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionSources);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const metadata = JSON.parse(metadataJson);
  const translations = JSON.parse(read("src/functions/translations.zh-CN.json"));
  const table = functionTable(metadata);
  return {
    "docs/functions.md": functionHelpMarkdown(metadata, localizedFunctions(metadata, translations)),
    "README.md": read("README.md").replace(tableInReadme, `$1\n${table}\n\n$2`),
  };
}

/** @param {string} file */
function read(file) {
  return fs.readFileSync(path.join(project, file), "utf8");
}

if (require.main === module) {
  functionDocs().then((docs) => {
    for (const [file, text] of Object.entries(docs)) {
      fs.writeFileSync(path.join(project, file), text);
    }
  });
}

module.exports = { functionDocs };
