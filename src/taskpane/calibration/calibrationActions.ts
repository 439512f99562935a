import type { RatingKey } from "../../domain/rating";
import type { RatingHistory } from "../../excel/ratingHistory";
import type { RatingChange } from "../../excel/saveRating";

/** What the view asks of Excel. All reject with a `ProblemError`. */
export interface CalibrationActions {
  readonly changeRating: (change: RatingChange) => Promise<void>;
  readonly readHistory: (key: RatingKey) => Promise<RatingHistory>;
  readonly selectCell: (address: string) => void;
}
