import type { Language } from "../../domain/bilingual";
import { change } from "../../domain/change";
import { scoreText } from "../state/numberTexts";
import type { usePersonTexts } from "./usePersonTexts";

/** "↑ 7": what became of a score since an earlier period; undefined where one of the two is missing. */
export function changeText(
  score: number | undefined,
  earlier: number | undefined,
  { t, language }: { t: ReturnType<typeof usePersonTexts>["t"]; language: Language },
): string | undefined {
  const found = change(score, earlier);
  return found && t(`change.${found.direction}`, { by: scoreText(Math.abs(found.by), language) });
}
