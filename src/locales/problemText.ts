import type { Language } from "../domain/bilingual";
import type { Problem } from "../domain/problem";
import { listSeparators } from "./listSeparators";
import { problemCells } from "./problemCells";
import { problemSentence } from "./problemSentence";

const colons: Readonly<Record<Language, string>> = { "zh-CN": "：", "en-US": ": " };

/**
 * What is wrong, where, and how to put it right:
 * "Ratings!F12: The score 120 is off the scale. Type a number from 0 to 100, …".
 */
export function problemText(problem: Problem, language: Language): string {
  const sentence = problemSentence(problem, language);
  const cells = problemCells(problem).join(listSeparators[language]);
  return cells === "" ? sentence : cells + colons[language] + sentence;
}
