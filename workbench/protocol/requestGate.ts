import type { RequestFacts } from "./requestMembers";

/** What becomes of a request instead of, or beside, being run. */
export type Verdict =
  | { readonly kind: "run"; readonly reply: "send" | "drop" }
  /** An error of Office itself, by its number: the request does not run. */
  | { readonly kind: "refuse"; readonly officeError: number }
  /** Excel's error after so many actions, what these have done stays; without a number at the first that does something. */
  | { readonly kind: "fail"; readonly code: string; readonly afterActions?: number }
  /** The request goes astray: it does not run and is never answered. */
  | { readonly kind: "lose" };

export const runNormally: Verdict = { kind: "run", reply: "send" };

/** Stands before the workbook and decides on every request: where faults are injected. */
export interface RequestGate {
  /** As if the user were typing in a cell. */
  readonly isEditing: boolean;
  editingEnded(): Promise<void>;
  before(request: RequestFacts): Promise<Verdict>;
}
