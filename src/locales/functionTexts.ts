import type { Language } from "../domain/bilingual";
import english from "./functions.en-US.json";
import chinese from "./functions.zh-CN.json";
import { translationsOf } from "./translationsOf";

const translations = translationsOf("functions", chinese, english);
const words = { "zh-CN": chinese, "en-US": english } as const;

/** Headers and other fixed words in what the functions spill. */
export function functionWords(language: Language): (typeof english)["words"] {
  return words[language].words;
}

/** A sentence of EXPLAIN. */
export function explanation(
  key: keyof (typeof english)["explain"],
  values: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return translations[language](`explain.${key}`, { replace: values });
}
