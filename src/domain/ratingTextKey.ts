import type { RatingKey } from "./rating";
import { textKey, type TextKey } from "./textKey";

/** The key that two ratings have in common when they are the same one ([R4]). */
export function ratingTextKey(key: RatingKey): TextKey {
  return textKey(JSON.stringify(parts(key)));
}

/** The same, for people to read: "2026 · E001 · A · Lin Yue · manager". */
export function ratingKeyLabel(key: RatingKey): string {
  return parts(key).filter(Boolean).join(" · ");
}

function parts(key: RatingKey): readonly string[] {
  return [key.period, key.employeeId, key.competency, key.rater, key.raterGroup];
}
