/** One employee's scores, parted by what a multiplier on the core competencies' weights changes. */
interface Parts {
  readonly coreSum: number;
  readonly coreWeight: number;
  readonly otherSum: number;
  readonly otherWeight: number;
}

/** Weight and label of a competency, as far as robustness needs them. */
interface WeightedCompetency {
  readonly core: boolean;
  readonly weight: number;
}

/**
 * How robust the order of two people is against the weight of core: the multipliers on the core competencies' present weights at which
 * their weighted totals change order, ascending ([N3]); none when one stays ahead whatever core counts. Each one's missing scores leave
 * both of their sums, as in the weighted total, so there can be two such multipliers.
 *
 * @example with weights 2 and 1 in the worked case: [1.435483…], which is core weighing 2.870967…
 */
export function rankRobustness(
  competencies: readonly WeightedCompetency[],
  scores: readonly (number | undefined)[],
  rivalScores: readonly (number | undefined)[],
): readonly number[] {
  const one = partsOf(competencies, scores);
  const other = partsOf(competencies, rivalScores);
  // (k·a + b) / (k·c + d) of both, crosswise multiplied: a polynomial in k that is 0 where the totals are equal.
  const square = one.coreSum * other.coreWeight - other.coreSum * one.coreWeight;
  const linear =
    one.coreSum * other.otherWeight +
    one.otherSum * other.coreWeight -
    other.coreSum * one.otherWeight -
    other.otherSum * one.coreWeight;
  const constant = one.otherSum * other.otherWeight - other.otherSum * one.otherWeight;
  return signChanges(square, linear, constant);
}

function partsOf(
  competencies: readonly WeightedCompetency[],
  scores: readonly (number | undefined)[],
): Parts {
  const parts = { coreSum: 0, coreWeight: 0, otherSum: 0, otherWeight: 0 };
  competencies.forEach(({ core, weight }, place) => {
    const score = scores[place];
    if (score === undefined) return;
    parts[core ? "coreSum" : "otherSum"] += weight * score;
    parts[core ? "coreWeight" : "otherWeight"] += weight;
  });
  return parts;
}

/** Where square·k² + linear·k + constant changes its sign for k > 0. */
function signChanges(square: number, linear: number, constant: number): readonly number[] {
  if (square === 0) return linear === 0 ? [] : [-constant / linear].filter(isPositive);
  const discriminant = linear ** 2 - 4 * square * constant;
  if (discriminant <= 0) return [];
  // The form without cancellation, so that neither root loses digits.
  const half = -(linear + (linear < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  const roots = half === 0 ? [] : [half / square, constant / half];
  return roots.filter(isPositive).sort((first, second) => first - second);
}

function isPositive(value: number): boolean {
  return value > 0;
}
