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

/** Eight wines by four judges: real-statistics.com, "Intraclass Correlation"; data set `icc` of the Python package pingouin. */
export const wines: RatingsTable = transposed([
  [1, 1, 3, 6, 6, 7, 8, 9],
  [2, 3, 8, 4, 5, 5, 7, 9],
  [0, 3, 1, 3, 5, 6, 7, 9],
  [1, 2, 4, 3, 6, 2, 9, 8],
]);

/** Krippendorff (1980), Content Analysis, p. 139: nine units by three observers. */
export const threeObservers: RatingsTable = transposed(
  ["112412132", "122442232", "122442332"].map(digits),
);

/** Hayes & Krippendorff (2007), p. 84: forty units by five observers, with gaps. */
export const fiveObservers: RatingsTable = transposed(
  [
    "112.001122.01311211000201001111223222221",
    "1130000.21102311121000302102111122222221",
    "203000222100221123001.30.1012202.2232.21",
    ".13....0.10022...31.103021122..122...12.",
    "2..0001.2....3112..0.0..2.0..20.2.2222.1",
  ].map(digits),
);

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

/** The example of kappa in the manual of SAS, PROC FREQ, as statsmodels tests against it: 19 ratees, two raters, three categories. */
export const sasExample: RatingsTable = crossed([
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
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

/**
 * Bliese, "Multilevel Modeling in R", data set `bhr2000` of the R package multilevel, answers from 1 to 5: one item by the members of
 * groups 4, 6 and 7.
 */
export const religionItem: Readonly<Record<4 | 6 | 7, readonly number[]>> = {
  4: givenIn("45133423231124253343334212"),
  6: givenIn("2453142222233224"),
  7: givenIn("143311333413511335"),
};

/** The same: eleven items on leadership by the 26 members of group 4. */
export const leadershipItems: readonly (readonly number[])[] = [
  "44231243422333234222434122",
  "34231243424243244521434132",
  "42231334424231244233244122",
  "44233233222333222123223331",
  "43333533432233235133334133",
  "45333143435331245533334133",
  "43232324441331435142344133",
  "44332224435341245442344133",
  "43231424431331434122335122",
  "43332234433341234422334122",
  "45334344442331244143334124",
].map(givenIn);

/** One rating for each character; a dot is a gap. */
function digits(text: string): readonly (number | undefined)[] {
  return [...text].map((digit) => (digit === "." ? none : Number(digit)));
}

function givenIn(text: string): readonly number[] {
  return [...text].map(Number);
}

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
