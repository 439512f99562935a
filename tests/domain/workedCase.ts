/** The worked case of docs/scoring.md, A to K. */
export const workedCase = {
  codes: ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"],
  weights: [2, 1, 2, 2, 1, 1, 1, 1, 1, 2, 2],
  scores: [72, 65, 58, 80, 55, 47, 61, 90, 35, 78, 69],
  targets: [70, 60, 70, 70, 60, 60, 60, 60, 60, 70, 70],
  gaps: [2, 5, -12, 10, -5, -13, 1, 30, -25, 8, -1],
  bands: [3, 3, 2, 3, 2, 2, 3, 4, 1, 3, 3],
  rivalScores: [66, 80, 60, 70, 72, 68, 75, 85, 62, 66, 64],
} as const;

/** The scores without that of I. */
export const scoresWithoutI = workedCase.scores.map((score, place) =>
  workedCase.codes[place] === "I" ? undefined : score,
);
