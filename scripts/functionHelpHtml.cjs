// @ts-check
const fs = require("node:fs");
const path = require("node:path");
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

const styleFile = path.resolve(__dirname, "../assets/functions.css");

/** What the page is called in a language. */
const pageOf = { "en-US": "functions.html", "zh-CN": "functions.zh-CN.html" };

/**
 * The help page that Excel opens from a function's description, in one language.
 * @param {Metadata} metadata
 * @param {FunctionExamples} examples
 * @param {Language} language
 */
function functionHelpHtml(metadata, examples, language) {
  const words = functionHelpWords[language];
  const sections = metadata.functions.map((one) =>
    sectionOf(metadata, one, examples.byFunction[one.id] ?? [], language),
  );
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Competency: ${words.title}</title>
    <style>${fs.readFileSync(styleFile, "utf8")}</style>
  </head>
  <body>
    <header>
      <h1>${words.title}</h1>
      ${otherLanguage(language, "")}
    </header>
    <nav aria-label="${words.contents}">${metadata.functions.map(({ id }) => `<a href="#${id.toLowerCase()}">${id}</a>`).join(" ")}</nav>
    <main>
      <section>
        <h2>${words.general}</h2>
        <ul>${words.notes.map((note) => `<li>${escaped(note)}</li>`).join("")}</ul>
      </section>
      <section>
        <h2>${words.cellsTitle}</h2>
        <p>${escaped(words.cells)}</p>
        ${cellTable(examples.cells, words.cellsTitle)}
      </section>
${sections.join("\n")}
    </main>
  </body>
</html>
`;
}

/**
 * @param {Metadata} metadata
 * @param {CustomFunction} one
 * @param {Example[]} examples
 * @param {Language} language
 */
function sectionOf(metadata, one, examples, language) {
  const words = functionHelpWords[language];
  const id = one.id.toLowerCase();
  const parameters = one.parameters.map((parameter) => {
    const choices = choicesOf(metadata, parameter).map(
      ({ stringValue, name, tooltip }) =>
        `<dt><code>"${escaped(stringValue)}"</code> ${escaped(name)}</dt><dd>${escaped(tooltip)}</dd>`,
    );
    const list = choices.length > 0 ? `<dl>${choices.join("")}</dl>` : "";
    return `<tr><th scope="row"><code>${parameter.name}</code></th><td>${escaped(parameter.description ?? "")}${list}</td></tr>`;
  });
  return `      <section id="${id}">
        <h2>${one.id} ${otherLanguage(language, `#${id}`)}</h2>
        <p><code>${escaped(functionUsage(one))}</code></p>
        <p>${escaped(one.description ?? "")}</p>
        <table class="arguments"><tr><th scope="col">${words.argument}</th><th scope="col">${words.meaning}</th></tr>${parameters.join("")}</table>
        <h3>${words.examples}</h3>
        ${examples.map(exampleOf).join("\n        ")}
      </section>`;
}

/** @param {Example} example */
function exampleOf({ formula, result, message, note }) {
  const because = message === undefined ? "" : `<p class="message">${escaped(message)}</p>`;
  return `<div class="example"><p>${escaped(note)}</p><p><code>${escaped(formula)}</code></p>${resultTable(result, note)}${because}</div>`;
}

/**
 * @param {Cell[][]} result
 * @param {string} label
 */
function resultTable(result, label) {
  const isEmptyText = result.length === 1 && result[0]?.join("") === "";
  const shown = isEmptyText ? [['""']] : result;
  const rows = shown.map((row) => `<tr>${row.map(cellOf).join("")}</tr>`);
  return scrolled(`<table class="cells">${rows.join("")}</table>`, label);
}

/**
 * @param {Cell[][]} cells
 * @param {string} label
 */
function cellTable(cells, label) {
  const columns = (cells[0] ?? []).map((_, at) => String.fromCharCode(65 + at));
  const head = `<tr><td></td>${columns.map((column) => `<th scope="col">${column}</th>`).join("")}</tr>`;
  const rows = cells.map(
    (row, at) => `<tr><th scope="row">${String(at + 1)}</th>${row.map(cellOf).join("")}</tr>`,
  );
  return scrolled(`<table class="cells">${head}${rows.join("")}</table>`, label);
}

/**
 * What is wider than the screen is scrolled by itself, with the keyboard too.
 * @param {string} table
 * @param {string} label
 */
function scrolled(table, label) {
  return `<div class="scrolled" role="group" aria-label="${escaped(label)}" tabindex="0">${table}</div>`;
}

/** @param {Cell} cell */
function cellOf(cell) {
  const kind = typeof cell === "number" ? ' class="number"' : "";
  const text = cell === "" ? "&nbsp;" : escaped(String(cell)).replaceAll("\n", "<br />");
  return `<td${kind}>${text}</td>`;
}

/**
 * @param {Language} language
 * @param {string} anchor
 */
function otherLanguage(language, anchor) {
  const { name } = functionHelpWords[language].other;
  const other = language === "en-US" ? "zh-CN" : "en-US";
  return `<a class="other" href="${pageOf[other]}${anchor}" lang="${other}" hreflang="${other}">${name}</a>`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

module.exports = { functionHelpHtml };
