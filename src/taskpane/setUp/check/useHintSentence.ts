import { inLanguage } from "../../../domain/bilingual";
import type { Hint } from "../../../domain/lint/hint";
import { useSetUpTexts } from "../useSetUpTexts";

/** What a hint says, in the reader's language. */
export function useHintSentence({ code, competency, place, values = {} }: Hint): string {
  const { t, language } = useSetUpTexts();
  const name = competency && `${competency.code} ${inLanguage(competency.name, language)}`;
  const missing = values["language"] === "zh-CN" ? "zh-CN" : "en-US";
  return t(`check.hints.${code}`, {
    ...values,
    name: name ?? t("bands.band", { number: place.key["band"] ?? "" }),
    language: t(`check.languages.${missing}`),
  });
}
