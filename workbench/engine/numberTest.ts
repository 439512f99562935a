export interface RankFilter {
  readonly kind: "rank";
  readonly end: "top" | "bottom";
  readonly unit: "items" | "percent";
  readonly count: number;
}

export interface AverageFilter {
  readonly kind: "average";
  readonly side: "above" | "below";
}

/** Which numbers pass among these. Equal ones at the end of a top list pass all, as in Excel. */
export function numberTest(
  numbers: readonly number[],
  filter: RankFilter | AverageFilter,
): (value: number) => boolean {
  if (filter.kind === "average") {
    const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    return (value) => (filter.side === "above" ? value > average : value < average);
  }
  const share = Math.floor((numbers.length * filter.count) / 100);
  const count = filter.unit === "items" ? filter.count : Math.max(1, share);
  const sorted = [...numbers].sort((one, other) => one - other);
  if (filter.end === "bottom") {
    const limit = sorted[Math.min(count, sorted.length) - 1] ?? 0;
    return (value) => value <= limit;
  }
  const limit = sorted[Math.max(0, sorted.length - count)] ?? 0;
  return (value) => value >= limit;
}
