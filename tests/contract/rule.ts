/**
 * One thing that Excel does, as a program that any Excel can run. It works on sheets and tables of its own and
 * removes them, so that the user's workbook stays as it is.
 */
export interface Rule {
  /** What Excel does, as a statement. */
  readonly title: string;
  /** The page or issue that says so. */
  readonly source: string;
  /** The requirement set that has the newest member used, such as "ExcelApi 1.13". */
  readonly requires: `${string} ${number}.${number}`;
  /** Rejects when Excel does something else. */
  readonly run: () => Promise<void>;
}
