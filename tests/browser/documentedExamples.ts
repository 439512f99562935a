import { readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../src/domain/bilingual";
import type { Cell } from "./grid";

/** A formula that a page of docs/ explains, with what it says the formula gives. */
export interface DocumentedExample {
  readonly functionName: string;
  readonly formula: string;
  readonly result: readonly (readonly Cell[])[];
  /** The sentence behind an error value. */
  readonly message: string;
}

export interface DocumentedExamples {
  /** The cells that the formulas name, from A1. */
  readonly cells: readonly (readonly Cell[])[];
  readonly examples: readonly DocumentedExample[];
}

const fileOf = { "en-US": "functions.md", "zh-CN": "functions.zh-CN.md" };
const exampleLine = /^`(?<formula>=.+?)` →(?: `(?<result>.+?)`(?: (?<message>.+))?)?$/u;
const constant = /"[^"]*"|[^,;{}]+/gu;

/** The examples of docs/functions.md, or of its Chinese counterpart. */
export function documentedExamples(language: Language): DocumentedExamples {
  const file = path.resolve(__dirname, "../../docs", fileOf[language]);
  const [before = "", ...sections] = readFileSync(file, "utf8").split(/^## (?=[A-Z]+$)/mu);
  return {
    cells: tableFrom(before.split("\n").filter((line) => line.startsWith("|"))).map((row) =>
      row.slice(1),
    ),
    examples: sections.flatMap(examplesOf),
  };
}

function examplesOf(section: string): readonly DocumentedExample[] {
  const [functionName = "", ...lines] = section.split("\n");
  return lines.flatMap((line, at) => {
    const { formula, result, message = "" } = exampleLine.exec(line)?.groups ?? {};
    if (formula === undefined) return [];
    const cells = result === undefined ? tableAfter(lines.slice(at + 1)) : arrayOf(result);
    return [{ functionName, formula, result: cells, message }];
  });
}

/** The table that comes next. */
function tableAfter(lines: readonly string[]): readonly (readonly Cell[])[] {
  const from = lines.findIndex((line) => line.startsWith("|"));
  const rest = lines.slice(from);
  const length = rest.findIndex((line) => !line.startsWith("|"));
  return tableFrom(rest.slice(0, length));
}

/** The rows of a table without its first line and the line below that. */
function tableFrom(lines: readonly string[]): readonly (readonly Cell[])[] {
  return lines.slice(2).map((line) =>
    line
      .replace(/^\| ?| ?\|$/gu, "")
      .split(" | ")
      .map((text) => valueOf(text.trim().replaceAll("<br>", "\n"))),
  );
}

/** A constant as Excel writes it: 66.6875, "A", {1,2;3,4}. */
function arrayOf(text: string): readonly (readonly Cell[])[] {
  const rows = text.replace(/^\{|\}$/gu, "").split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  return rows.map((row) =>
    (row.match(constant) ?? []).map((cell) =>
      cell.startsWith('"') ? cell.slice(1, -1) : valueOf(cell),
    ),
  );
}

function valueOf(text: string): Cell {
  return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
}
