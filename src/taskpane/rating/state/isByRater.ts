import type { Rating } from "../../../domain/rating";
import { textKey } from "../../../domain/textKey";
import type { Rater } from "../../state/rater";

/** Whether a rating is the one that this rater gave in this relation to the employee. */
export function isByRater(rater: Rater, rating: Rating): boolean {
  return rating.raterGroup === rater.group && textKey(rating.rater) === textKey(rater.name);
}
