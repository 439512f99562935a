import type { RatingKey } from "./rating";
import { textKey, type TextKey } from "./textKey";

/** The key that two ratings have in common when they are the same one ([R4]). */
export function ratingTextKey(key: RatingKey): TextKey {
  return textKey(JSON.stringify(parts(key)));
}

/** The same, for people of any language to read, and so without the rater group: "2026 · E001 · A · Lin Yue". */
export function ratingKeyLabel({ period, employeeId, competency, rater }: RatingKey): string {
  return [period, employeeId, competency, rater].filter(Boolean).join(" · ");
}

function parts(key: RatingKey): readonly string[] {
  return [key.period, key.employeeId, key.competency, key.rater, key.raterGroup];
}
