import type { Period } from "../../../domain/assessment";

/** What can be done with periods. */
export type PeriodStep =
  | { readonly kind: "start"; readonly next: string }
  | { readonly kind: "close"; readonly period: Period }
  | { readonly kind: "closeAndStart"; readonly period: Period; readonly next: string }
  | { readonly kind: "reopen"; readonly period: Period };
