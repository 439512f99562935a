import type { Language } from "../domain/bilingual";
import type { RatingKey } from "../domain/rating";
import { ratingKeyLabel } from "../domain/ratingTextKey";
import { choiceLabel } from "./choice";
import { raterGroupChoices } from "./columnChoices";

/** Which rating a row of `Journal` is about: "2026 · E001 · A · Lin Yue · Manager", in the workbook's language ([J2]). */
export function journalKey(key: RatingKey, language: Language): string {
  return `${ratingKeyLabel(key)} · ${choiceLabel(raterGroupChoices, key.raterGroup, language)}`;
}
