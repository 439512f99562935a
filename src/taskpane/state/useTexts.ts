import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Language } from "../../domain/bilingual";

/** The pane's texts and the language they are in. */
export function useTexts(): { readonly t: TFunction; readonly language: Language } {
  const { t, i18n } = useTranslation();
  return { t, language: i18n.language === "zh-CN" ? "zh-CN" : "en-US" };
}
