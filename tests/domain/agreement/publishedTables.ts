import type { RatingsTable } from "../../../src/domain/agreement/agreement";

const none = undefined;

/** Shrout & Fleiss (1979), table 2: six ratees by four judges. */
export const shroutFleiss: RatingsTable = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** Data set `anxiety` of the R package irr: 20 subjects by three raters. */
export const anxiety: RatingsTable = transposed([
  [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
  [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
  [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
]);

/** Krippendorff (2011), example C; also `cac.raw4raters` of the R package irrCAC: twelve units by four observers, with gaps. */
export const krippendorff: RatingsTable = transposed([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3],
  [none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none],
]);

/** Cohen (1968): 200 ratees, two raters, three categories. */
export const cohen: RatingsTable = crossed([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
]);

/** `cont3x3abstractors` of the R package irrCAC: 100 ratees, two raters, three categories. */
export const abstractors: RatingsTable = crossed([
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
]);

/** `distrib.6raters` of the R package irrCAC, part of Fleiss (1971): 15 patients by six psychiatrists, five diagnoses. */
export const psychiatrists: RatingsTable = distributed([
  [0, 0, 0, 6, 0],
  [0, 3, 0, 0, 3],
  [0, 1, 4, 0, 1],
  [0, 0, 0, 0, 6],
  [0, 3, 0, 3, 0],
  [2, 0, 4, 0, 0],
  [0, 0, 4, 0, 2],
  [2, 0, 3, 1, 0],
  [2, 0, 0, 4, 0],
  [0, 0, 0, 0, 6],
  [1, 0, 0, 5, 0],
  [1, 1, 0, 4, 0],
  [0, 3, 3, 0, 0],
  [1, 0, 0, 5, 0],
  [0, 2, 0, 3, 1],
]);

/** The example of Wikipedia's article on Fleiss' kappa: ten subjects by fourteen raters, five categories. */
export const fourteenRaters: RatingsTable = distributed([
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
]);

export function transposed(raters: RatingsTable): RatingsTable {
  return (raters[0] ?? []).map((_, ratee) => raters.map((ratings) => ratings[ratee]));
}

/** Ratings from a cross table of two raters' categories 1, 2, … */
function crossed(counts: readonly (readonly number[])[]): RatingsTable {
  return counts.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [first + 1, second + 1])),
  );
}

/** Ratings from the number of raters who chose each category 1, 2, … */
function distributed(counts: readonly (readonly number[])[]): RatingsTable {
  return counts.map((row) =>
    row.flatMap((count, category) => Array.from({ length: count }, () => category + 1)),
  );
}
