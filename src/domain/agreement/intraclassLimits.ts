import { fQuantile } from "../statistics/fQuantile";
import type { Limits } from "./agreement";
import type { IntraclassForm } from "./intraclassCorrelation";
import type { MeanSquares } from "./meanSquares";

const probability = 0.975;

/** 95 % limits by Shrout & Fleiss (1979, pp. 424–426); none where nothing is left to error. */
export function intraclassLimits(squares: MeanSquares, form: IntraclassForm): Limits | undefined {
  const { within, error, ratees, raters } = squares;
  switch (form) {
    case "1,1":
      return single(ratio(squares, within, ratees * (raters - 1)), raters);
    case "1,k":
      return average(ratio(squares, within, ratees * (raters - 1)));
    case "3,1":
      return single(ratio(squares, error, (ratees - 1) * (raters - 1)), raters);
    case "3,k":
      return average(ratio(squares, error, (ratees - 1) * (raters - 1)));
    case "2,1":
      return agreementLimits(squares);
    case "2,k":
      return steppedUp(agreementLimits(squares), raters);
  }
}

/** The limits of the ratio of two mean squares, FL and FU. */
function ratio(
  { between, ratees }: MeanSquares,
  noise: number,
  noiseFreedom: number,
): Limits | undefined {
  if (noise === 0) return undefined;
  const observed = between / noise;
  return {
    lower: observed / fQuantile(probability, ratees - 1, noiseFreedom),
    upper: observed * fQuantile(probability, noiseFreedom, ratees - 1),
  };
}

function single(limits: Limits | undefined, raters: number): Limits | undefined {
  return mapped(limits, (f) => (f - 1) / (f + raters - 1));
}

function average(limits: Limits | undefined): Limits | undefined {
  return mapped(limits, (f) => 1 - 1 / f);
}

/** The Spearman–Brown formula: from one rating to the mean of all raters. */
function steppedUp(limits: Limits | undefined, raters: number): Limits | undefined {
  return mapped(limits, (one) => (raters * one) / (1 + (raters - 1) * one));
}

function mapped(limits: Limits | undefined, map: (limit: number) => number): Limits | undefined {
  return limits && { lower: map(limits.lower), upper: map(limits.upper) };
}

/** For ICC(2,1), whose error is a mixture of two mean squares (Satterthwaite's degrees of freedom). */
function agreementLimits(squares: MeanSquares): Limits | undefined {
  const { between, betweenRaters, error, ratees: n, raters: k } = squares;
  if (error === 0) return undefined;
  const freedom = mixedFreedom(squares);
  const noise = k * betweenRaters + (k * n - k - n) * error;
  const lowerF = fQuantile(probability, n - 1, freedom);
  const upperF = fQuantile(probability, freedom, n - 1);
  return {
    lower: (n * (between - lowerF * error)) / (lowerF * noise + n * between),
    upper: (n * (upperF * between - error)) / (noise + n * upperF * between),
  };
}

function mixedFreedom({
  between,
  betweenRaters,
  error,
  ratees: n,
  raters: k,
}: MeanSquares): number {
  const correlation =
    (between - error) / (between + (k - 1) * error + (k * (betweenRaters - error)) / n);
  const ofRaters = (k * correlation * betweenRaters) / error;
  const ofError = n * (1 + (k - 1) * correlation) - k * correlation;
  return ((k - 1) * (n - 1) * (ofRaters + ofError) ** 2) / ((n - 1) * ofRaters ** 2 + ofError ** 2);
}
