import type { Language } from "../domain/bilingual";
import type { Problem } from "../domain/problem";
import { listSeparators } from "./listSeparators";
import english from "./problems.en-US.json";
import chinese from "./problems.zh-CN.json";
import { translationsOf } from "./translationsOf";

const translations = translationsOf("problems", chinese, english);

/** What is wrong and how to put it right, without the cells: for places that show those as a link. */
export function problemSentence(problem: Problem, language: Language): string {
  const replace = placeholders(problem, language);
  if (problem.code === "agreementUndefined") {
    return translations[language](`agreementUndefined.${problem.reason}`, { replace });
  }
  return translations[language](problem.code, { replace });
}

function placeholders(problem: Problem, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problem).map(([name, value]) => [name, shown(value, language)]),
  );
}

function shown(value: unknown, language: Language): string {
  return Array.isArray(value) ? value.join(listSeparators[language]) : String(value);
}
