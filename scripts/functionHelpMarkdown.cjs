// @ts-check
const { choicesOf, functionUsage } = require("./functionUsage.cjs");
const { functionHelpWords } = require("./functionHelpWords.cjs");

/**
 * @typedef {import("./localizedFunctions.cjs").Metadata} Metadata
 * @typedef {import("./localizedFunctions.cjs").CustomFunction} CustomFunction
 * @typedef {import("./functionExamples.cjs").Cell} Cell
 * @typedef {import("./functionExamples.cjs").Example} Example
 * @typedef {import("./functionExamples.cjs").FunctionExamples} FunctionExamples
 * @typedef {import("./functionExamples.cjs").Language} Language
 */

/** Results of more rows than this that also have several columns are shown as a table. */
const mostRowsInLine = 2;

/** What docs/functions.md is called in a language. */
const fileOf = { "en-US": "functions.md", "zh-CN": "functions.zh-CN.md" };

/**
 * The page of the project that explains every function, in one language.
 * @param {Metadata} metadata
 * @param {FunctionExamples} examples
 * @param {Language} language
 */
function functionHelpMarkdown(metadata, examples, language) {
  const words = functionHelpWords[language];
  const other = `[${words.other.name}](${fileOf[words.other.language === "en-US" ? "en-US" : "zh-CN"]})`;
  const sections = metadata.functions.map((one) =>
    sectionOf(metadata, one, examples.byFunction[one.id] ?? [], words),
  );
  return `${[
    `# ${words.title}`,
    `<!-- Written by \`npm run docs\` from the comments, choices and examples in src/functions. -->`,
    `${other} · [scoring.md](scoring.md)`,
    `## ${words.general}`,
    words.notes.map((note) => `- ${note}`).join("\n"),
    `## ${words.cellsTitle}`,
    words.cells,
    cellTable(examples.cells),
    ...sections,
  ].join("\n\n")}\n`;
}

/**
 * @param {Metadata} metadata
 * @param {CustomFunction} one
 * @param {Example[]} examples
 * @param {typeof functionHelpWords["en-US"]} words
 */
function sectionOf(metadata, one, examples, words) {
  const rows = one.parameters.map(({ name, description }) => `| \`${name}\` | ${description} |`);
  const choices = one.parameters.flatMap((parameter) => choicesOf(metadata, parameter));
  return [
    `## ${one.id}`,
    `\`${functionUsage(one)}\``,
    one.description,
    [`| ${words.argument} | ${words.meaning} |`, "|--|--|", ...rows].join("\n"),
    ...(choices.length > 0 ? [choiceTable(choices, words)] : []),
    `### ${words.examples}`,
    ...examples.map(exampleText),
  ].join("\n\n");
}

/**
 * @param {ReturnType<typeof choicesOf>} choices
 * @param {typeof functionHelpWords["en-US"]} words
 */
function choiceTable(choices, words) {
  const rows = choices.map(
    ({ stringValue, name, tooltip }) => `| \`"${stringValue}"\` | ${name} | ${tooltip} |`,
  );
  return [`| ${words.choices} | | |`, "|--|--|--|", ...rows].join("\n");
}

/** @param {Example} example */
function exampleText({ formula, result, message, note }) {
  const isTable = result.length > mostRowsInLine && (result[0]?.length ?? 0) > 1;
  const outcome = isTable ? `\n\n${resultTable(result)}` : ` \`${arrayText(result)}\``;
  return `${note}\n\n\`${formula}\` →${outcome}${message === undefined ? "" : ` ${message}`}`;
}

/**
 * A result as Excel writes constants: 66.6875, "A", {1,2;3,4}; an error as it is.
 * @param {Cell[][]} result
 */
function arrayText(result) {
  const rows = result.map((row) => row.map(constant).join(","));
  const isOne = result.length === 1 && result[0]?.length === 1;
  return isOne ? rows.join("") : `{${rows.join(";")}}`;
}

/** @param {Cell} cell */
function constant(cell) {
  return typeof cell === "number" || cell.startsWith("#") ? String(cell) : `"${cell}"`;
}

/** @param {Cell[][]} result */
function resultTable(result) {
  const columns = result[0] ?? [];
  return [
    `|${columns.map(() => " |").join("")}`,
    `|${columns.map(() => "--|").join("")}`,
    ...result.map((row) => `| ${row.map(cellText).join(" | ")} |`),
  ].join("\n");
}

/** @param {Cell[][]} cells */
function cellTable(cells) {
  const columns = (cells[0] ?? []).map((_, at) => String.fromCharCode(65 + at));
  return [
    `| | ${columns.join(" | ")} |`,
    `|--|${columns.map(() => "--|").join("")}`,
    ...cells.map((row, at) => `| ${at + 1} | ${row.map(cellText).join(" | ")} |`),
  ].join("\n");
}

/** @param {Cell} cell */
function cellText(cell) {
  return String(cell).replaceAll("\n", "<br>");
}

module.exports = { functionHelpMarkdown };
