/** The namespace that the manifest gives the worksheet functions. */
export const functionNamespace = "COMPETENCY";

/** Functions that read the workbook's tables and change with them. */
export const liveFunctionNames: readonly string[] = [
  "SCORE",
  "TOTAL",
  "TARGET",
  "ROSTER",
  "CODES",
  "WEIGHTS",
  "PROFILE",
  "EXPLAIN",
  "NEXTSTEPS",
];

/** All worksheet functions, as `functions.json` names them. */
export const functionNames: readonly string[] = [
  ...liveFunctionNames,
  "WEIGHTED",
  "COVERAGE",
  "GAP",
  "READINESS",
  "SHORTFALL",
  "BAND",
  "AGREEMENT",
];
