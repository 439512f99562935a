import type { Language } from "../domain/bilingual";

/** The language of the reader's Office; errors are for the person at the screen, not for the file. */
export function displayLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
