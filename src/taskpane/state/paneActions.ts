import type { Language } from "../../domain/bilingual";
import type { RatingChange } from "../../excel/saveRating";

/** What the pane can ask of Excel. All of them reject with a `ProblemError`. */
export interface PaneActions {
  readonly setUpWorkbook: (choice: {
    readonly language: Language;
    readonly withSample: boolean;
  }) => Promise<void>;
  /** Tells when the rating stands in the workbook, and ends when the workbook has been read again. */
  readonly saveRating: (change: RatingChange, onWritten: () => void) => Promise<void>;
  readonly selectCell: (address: string) => Promise<void>;
  readonly buildSummary: () => Promise<{ readonly sheet: string }>;
  readonly reload: () => Promise<void>;
}
