/** What a slider for weights offers. */
export interface WeightScale {
  readonly max: number;
  readonly step: number;
}

const steps = [0.1, 0.5, 1, 5, 10, 50, 100];

/**
 * Sliders that reach to twice the largest weight, in at most fifty steps: weights may be small factors (1 and 2) or percentages.
 *
 * @example weightScale([2, 1]) // max 4, step 0.1
 */
export function weightScale(weights: readonly number[]): WeightScale {
  const wanted = 2 * Math.max(...weights, 1);
  const step = steps.find((one) => wanted / one <= 50) ?? wanted / 50;
  return { max: Math.ceil(wanted / step - 1e-9) * step, step };
}
