// @ts-check
const fs = require("node:fs");
const path = require("node:path");

/**
 * @typedef {"en-US" | "zh-CN"} Language
 * @typedef {string | number} Cell
 * @typedef {{ formula: string, result: Cell[][], message?: string, note: string }} Example
 * @typedef {{ cells: Cell[][], byFunction: Record<string, Example[]> }} FunctionExamples
 */

const examplesFile = path.resolve(__dirname, "../src/functions/examples.json");

/**
 * The worked examples of the functions in one language: the cells they refer to, and by function id what each formula gives, which
 * tests/browser/functionExamples.test.ts finds out in the embedded Excel.
 * @param {Language} language
 * @returns {FunctionExamples}
 */
function functionExamples(language) {
  const { cells, byFunction } = JSON.parse(fs.readFileSync(examplesFile, "utf8"));
  const examples = Object.entries(byFunction).map(([id, given]) => [
    id,
    given.map((/** @type {Record<string, unknown>} */ one) => exampleIn(one, language)),
  ]);
  return { cells: cells[language], byFunction: Object.fromEntries(examples) };
}

/**
 * @param {Record<string, unknown>} given
 * @param {Language} language
 * @returns {Example}
 */
function exampleIn(given, language) {
  const { formula, result, message, note } = Object.fromEntries(
    Object.entries(given).map(([member, value]) => [member, textIn(value, language)]),
  );
  return { formula, result: Array.isArray(result) ? result : [[result]], message, note };
}

/**
 * What differs between the languages is an object with both.
 * @param {any} value
 * @param {Language} language
 */
function textIn(value, language) {
  return typeof value === "object" && !Array.isArray(value) ? value[language] : value;
}

module.exports = { examplesFile, functionExamples };
