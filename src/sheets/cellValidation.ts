/** What Excel does with an entry that breaks a rule: refuse it, or ask and then let it pass. */
export interface ValidationAlert {
  readonly style: "stop" | "warning";
  /** At most 32 characters, as Excel allows. */
  readonly title: string;
  /** At most 255 characters. */
  readonly message: string;
}

/**
 * A data validation rule. Blank cells always pass. `list`: a drop-down, from words separated by
 * commas or a formula that gives a range. `decimal`: a number not below `minimum`. `custom`: a formula,
 * written for the first row of the column.
 */
export type CellValidation =
  | { readonly kind: "list"; readonly source: string; readonly alert: ValidationAlert }
  | { readonly kind: "decimal"; readonly minimum: number; readonly alert: ValidationAlert }
  | { readonly kind: "custom"; readonly formula: string; readonly alert: ValidationAlert };
