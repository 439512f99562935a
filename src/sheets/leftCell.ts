/** Why a cell was left as it is. */
export type LeftReason =
  /** Its sheet is protected. */
  | "sheetProtected"
  /** It calls a function that the add-in does not have. */
  | "unknownFunction"
  /** It was written anew, and Excel still does not know a name in it. */
  | "stillUnknown"
  /** It was written anew, and what it spills meets other cells. */
  | "spillBlocked"
  /** It shows an error. */
  | "error"
  /** Its result is not there yet. */
  | "pending"
  /** A formula that stays refers to its whole spill. */
  | "spillUsed"
  /** Excel refused to write it. */
  | "refused";

/** A cell that a command could not deal with. */
export interface LeftCell {
  /** "Ratings!F12" */
  readonly at: string;
  readonly reason: LeftReason;
}
