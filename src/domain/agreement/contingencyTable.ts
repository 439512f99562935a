import { countOf } from "./countOf";

/** One pair of categories in two raters' cross table. */
export interface ContingencyCell {
  /** Share of the ratees, 0 to 1. */
  readonly share: number;
  /** What the pair counts as agreement: 1 full, 0 none. */
  readonly weight: number;
  /** Mean weight of the first rater's category against the second rater's distribution. */
  readonly rowWeight: number;
  /** Mean weight of the second rater's category against the first rater's distribution. */
  readonly columnWeight: number;
}

/** Two raters' ratings of `n` ratees, crossed: weighted agreement as observed, and as chance would bring it. */
export interface ContingencyTable {
  readonly n: number;
  /** The pairs that occur. */
  readonly cells: readonly ContingencyCell[];
  readonly observed: number;
  readonly expected: number;
}

export function contingencyTable(
  rows: readonly (readonly number[])[],
  categories: readonly number[],
  weightOf: (one: number, other: number) => number,
): ContingencyTable {
  const firsts = sharesOf(rows.map(([first = NaN]) => first));
  const seconds = sharesOf(rows.map(([, second = NaN]) => second));
  const against = (shares: ReadonlyMap<number, number>, weight: (category: number) => number) =>
    categories.reduce((sum, category) => sum + (shares.get(category) ?? 0) * weight(category), 0);
  const rowWeight = new Map(
    categories.map((first) => [first, against(seconds, (second) => weightOf(first, second))]),
  );
  const columnWeight = new Map(
    categories.map((second) => [second, against(firsts, (first) => weightOf(first, second))]),
  );
  const cells = pairsOf(rows).map(([first, second, count]) => ({
    share: count / rows.length,
    weight: weightOf(first, second),
    rowWeight: rowWeight.get(first) ?? 0,
    columnWeight: columnWeight.get(second) ?? 0,
  }));
  return {
    n: rows.length,
    cells,
    observed: cells.reduce((sum, { share, weight }) => sum + share * weight, 0),
    expected: against(firsts, (first) => rowWeight.get(first) ?? 0),
  };
}

function sharesOf(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = [...countOf(values)];
  return new Map(counts.map(([value, count]) => [value, count / values.length]));
}

function pairsOf(
  rows: readonly (readonly number[])[],
): readonly (readonly [number, number, number])[] {
  const pairs = new Map<string, readonly [number, number, number]>();
  for (const [first = NaN, second = NaN] of rows) {
    const key = `${first}|${second}`;
    pairs.set(key, [first, second, (pairs.get(key)?.[2] ?? 0) + 1]);
  }
  return [...pairs.values()];
}
