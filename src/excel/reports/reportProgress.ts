/** Follows the writing of a sheet, and may stop it as long as the sheet that was there stands untouched. */
export interface ReportProgress {
  /** Told after each part how many of all parts are written. */
  readonly onPart: (written: number, parts: number) => void;
  readonly signal: AbortSignal;
}
