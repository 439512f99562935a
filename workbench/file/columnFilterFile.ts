import type { GridArea } from "./gridArea";

/** The filter of a sheet's own, outside tables. */
export interface AutoFilterFile {
  /** With the row of headers. */
  readonly area: GridArea;
  readonly filters: readonly ColumnFilterFile[];
}

/** What hides rows by the cells of one column (ECMA-376 part 1, 18.3.2). */
export interface ColumnFilterFile {
  /** Counted from the first column of the filtered area. */
  readonly column: number;
  readonly rule: FilterRule;
}

export type FilterRule =
  | {
      readonly kind: "values";
      /** Cells that show one of these stay. */
      readonly texts: readonly string[];
      readonly blanks: boolean;
    }
  | {
      readonly kind: "criteria";
      readonly join: "and" | "or";
      /** One or two. */
      readonly criteria: readonly FilterCriterion[];
    }
  /** The dates that stay, such as `thisMonth` or `Q1`. */
  | { readonly kind: "dates"; readonly period: string };

export interface FilterCriterion {
  readonly operator: FilterOperator;
  /** A number, or a text in which `*` and `?` stand for others and `~` for the sign itself. */
  readonly value: string;
}

export const filterOperators = [
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
] as const;

export type FilterOperator = (typeof filterOperators)[number];
