import type { Problem } from "./problem";

export const raterGroups = ["self", "manager", "peer", "direct report", "customer"] as const;

/** In which relation to the employee a rater stands. */
export type RaterGroup = (typeof raterGroups)[number];

/**
 * A score on the scale; `notObserved` when the rater had no opportunity to see it; a problem when
 * the cell cannot be read.
 */
export type RatingValue =
  | { readonly kind: "score"; readonly score: number }
  | { readonly kind: "notObserved" }
  | { readonly kind: "unusable"; readonly problem: Problem };

/** What makes two ratings the same one ([R4]). */
export interface RatingKey {
  readonly period: string;
  readonly employeeId: string;
  readonly competency: string;
  readonly rater: string;
  readonly raterGroup: RaterGroup;
}

/** One rater's rating of one employee in one competency and period. */
export interface Rating extends RatingKey {
  readonly value: RatingValue;
  /** The anchor's behaviours that the rater ticked, one per line (`seenBehaviours`). */
  readonly behavioursSeen: string;
  readonly evidence: string;
  readonly reason: string;
  readonly ratedOn: string;
  readonly modelVersion: string;
  /** Where the rating stands, for messages: "Ratings!F12". */
  readonly at: string;
}
