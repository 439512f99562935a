/** The sheets that can be made from the tables, in the order in which they are offered. */
export const reportKinds = [
  "summary",
  "personReport",
  "teamOverview",
  "developmentPlan",
  "periodComparison",
  "progressReport",
  "scenarioReport",
  "calibrationReport",
] as const;

export type ReportKind = (typeof reportKinds)[number];

/** What a summary's cells hold: results, formulas that need no add-in, or calls of our functions. */
export const fills = ["values", "formulas", "functions"] as const;

export type Fill = (typeof fills)[number];
