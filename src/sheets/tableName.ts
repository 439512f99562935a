/** The tables the add-in keeps in the workbook; found by these names, in every language. */
export const tableNames = [
  "Competencies",
  "Anchors",
  "Bands",
  "Employees",
  "Targets",
  "Periods",
  "Ratings",
  "Snapshots",
  "Versions",
  "Settings",
  "Journal",
] as const;

export type TableName = (typeof tableNames)[number];
