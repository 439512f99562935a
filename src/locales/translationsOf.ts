import { createInstance, type TFunction } from "i18next";
import type { Language } from "../domain/bilingual";

/** The texts of one catalogue in both languages. */
export function translationsOf<Namespace extends "problems" | "functions">(
  namespace: Namespace,
  chinese: object,
  english: object,
): Readonly<Record<Language, TFunction<Namespace>>> {
  const texts = createInstance();
  void texts.init({
    initAsync: false,
    showSupportNotice: false,
    lng: "en-US",
    resources: { "zh-CN": { [namespace]: chinese }, "en-US": { [namespace]: english } },
    // What cells hold is shown as it is: not escaped, and nothing in it is read as a placeholder.
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  return {
    "zh-CN": texts.getFixedT("zh-CN", namespace),
    "en-US": texts.getFixedT("en-US", namespace),
  };
}
