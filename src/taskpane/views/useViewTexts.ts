import type { Namespace, TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Language } from "../../domain/bilingual";

/** The texts of one view (`addViewTexts`) and the language they are in. */
export function useViewTexts<Texts extends Namespace & string>(
  namespace: Texts,
): { readonly t: TFunction<Texts>; readonly language: Language } {
  const { t, i18n } = useTranslation(namespace);
  return {
    t: t as TFunction<Texts>,
    language: i18n.language === "zh-CN" ? "zh-CN" : "en-US",
  };
}
