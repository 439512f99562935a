// @ts-check
const fs = require("node:fs");
const path = require("node:path");
const { functionExamples } = require("./functionExamples.cjs");
const { functionHelpMarkdown } = require("./functionHelpMarkdown.cjs");
const { functionsMetadata } = require("./functionsMetadata.cjs");
const { functionUsage } = require("./functionUsage.cjs");

const project = path.resolve(__dirname, "..");
const tableInReadme = /(<!-- functions: .*? -->\n).*?(<!-- end of functions -->)/su;

/**
 * The documents about the functions as the code has them now: texts by file.
 * @returns {Promise<Record<string, string>>}
 */
async function functionDocs() {
  const metadata = await functionsMetadata();
  const table = functionTable(metadata["en-US"]);
  return {
    "docs/functions.md": pageIn("en-US", metadata["en-US"]),
    "docs/functions.zh-CN.md": pageIn("zh-CN", metadata["zh-CN"]),
    "README.md": read("README.md").replace(tableInReadme, `$1\n${table}\n\n$2`),
  };
}

/**
 * @param {import("./functionExamples.cjs").Language} language
 * @param {import("./localizedFunctions.cjs").Metadata} metadata
 */
function pageIn(language, metadata) {
  return functionHelpMarkdown(metadata, functionExamples(language), language);
}

/**
 * The table of functions in the README: usage, and the first sentence of the description.
 * @param {import("./localizedFunctions.cjs").Metadata} metadata
 */
function functionTable({ functions }) {
  const rows = functions.map((one) => {
    const [sentence = ""] = (one.description ?? "").split(/(?<=[.]) /);
    return `| \`${functionUsage(one)}\` | ${sentence} |`;
  });
  return ["| function | gives |", "|--|--|", ...rows].join("\n");
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
