import type { Rule } from "../rule";

export interface NamedRule {
  /** Where the rule is: "cells/valuesAreReadBack". */
  readonly id: string;
  readonly rule: Rule;
}

/** The build puts every file below rules/ here (scripts/contractPage.mjs). */
export const allRules: readonly NamedRule[] = [];
