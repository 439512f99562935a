import { createInstance, type TFunction } from "i18next";
import type { Language } from "../domain/bilingual";
import type { Problem } from "../domain/problem";
import { listSeparators } from "./listSeparators";
import english from "./problems.en-US.json";
import chinese from "./problems.zh-CN.json";

const problemTexts = createInstance();
void problemTexts.init({
  initAsync: false,
  showSupportNotice: false,
  lng: "en-US",
  resources: { "zh-CN": { problems: chinese }, "en-US": { problems: english } },
  // What cells hold is shown as it is: not escaped, and nothing in it is read as a placeholder.
  interpolation: { escapeValue: false, skipOnVariables: true },
});

const translations: Readonly<Record<Language, TFunction<"problems">>> = {
  "zh-CN": problemTexts.getFixedT("zh-CN", "problems"),
  "en-US": problemTexts.getFixedT("en-US", "problems"),
};

/** What is wrong and how to put it right, without the cells: for places that show those as a link. */
export function problemSentence(problem: Problem, language: Language): string {
  return translations[language](problem.code, { replace: placeholders(problem, language) });
}

function placeholders(problem: Problem, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(problem).map(([name, value]) => [name, shown(value, language)]),
  );
}

function shown(value: unknown, language: Language): string {
  return Array.isArray(value) ? value.join(listSeparators[language]) : String(value);
}
