import type { Namespace } from "i18next";
import type { Language } from "../../domain/bilingual";
import { paneTexts } from "../state/paneTexts";

/** Adds the texts of a view that was loaded later; its components read them with `useViewTexts`. */
export function addViewTexts(namespace: Namespace & string, texts: Record<Language, object>): void {
  for (const language of ["zh-CN", "en-US"] as const) {
    paneTexts[language].addResourceBundle(language, namespace, texts[language]);
  }
}
