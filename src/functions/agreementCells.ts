import type { AgreementOutcome } from "../domain/agreement/agreement";
import { averageDeviation } from "../domain/agreement/averageDeviation";
import { cohenKappa } from "../domain/agreement/cohenKappa";
import { fleissKappa } from "../domain/agreement/fleissKappa";
import { gwetAc1 } from "../domain/agreement/gwetAc1";
import {
  intraclassCorrelation,
  type IntraclassForm,
} from "../domain/agreement/intraclassCorrelation";
import { krippendorffAlpha } from "../domain/agreement/krippendorffAlpha";
import { scaleFreeAgreement } from "../domain/agreement/scaleFreeAgreement";
import {
  uniformVariance,
  withinGroupAgreement,
  withinGroupAgreementOfItems,
} from "../domain/agreement/withinGroupAgreement";
import { scale, type Scale } from "../domain/scale";
import { standardBands } from "../domain/standardBands";
import { workbookBands } from "../excel/workbookBands";
import { ProblemError } from "../excel/problemError";
import { cellWithin } from "../sheets/rangeAddress";
import type { StatisticName, WantedStatistic } from "./agreementStatistic";
import type { Answer } from "./answer";
import type { Argument } from "./argument";
import { errorValue } from "./errorValue";
import type { Scores } from "./knownScores";

/** A statistic of all ratees together. */
const statisticsOfAll: Readonly<
  Partial<Record<StatisticName, (ratings: Scores) => AgreementOutcome>>
> = {
  ...Object.fromEntries(
    (["1,1", "2,1", "3,1", "1,k", "2,k", "3,k"] satisfies IntraclassForm[]).map((form) => [
      `ICC(${form})`,
      (ratings: Scores) => intraclassCorrelation(ratings, form),
    ]),
  ),
  ALPHA: (ratings) => krippendorffAlpha(ratings, "interval"),
  "ALPHA.NOMINAL": (ratings) => krippendorffAlpha(ratings, "nominal"),
  "ALPHA.ORDINAL": (ratings) => krippendorffAlpha(ratings, "ordinal"),
  "ALPHA.RATIO": (ratings) => krippendorffAlpha(ratings, "ratio"),
  KAPPA: (ratings) => cohenKappa(ratings, "unweighted"),
  "KAPPA.LINEAR": (ratings) => cohenKappa(ratings, "linear"),
  "KAPPA.QUADRATIC": (ratings) => cohenKappa(ratings, "quadratic"),
  FLEISS: fleissKappa,
  AC1: gwetAc1,
};

/** A statistic of each ratee, who has at least one rating, on a scale. */
const statisticsOfEach: Readonly<
  Partial<Record<StatisticName, (ratings: readonly number[], scale: Scale) => AgreementOutcome>>
> = {
  RWG: (ratings, range) => withinGroupAgreement(ratings, uniformVariance(range)),
  "RWG.BANDS": (ratings, range) => withinGroupAgreement(ratings, uniformVariance(range)),
  AWG: scaleFreeAgreement,
  AD: averageDeviation,
};

/** The statistic that AGREEMENT was asked for, in one row, or in one row for each ratee ([A1]–[A11]). */
export async function agreementCells(
  ratings: Scores,
  argument: Argument,
  { name, withLimits }: WantedStatistic,
): Promise<Answer> {
  const ofAll = statisticsOfAll[name];
  if (ofAll) return [cellsOf(needed(ofAll(ratings)), withLimits)];
  const range = await scaleFor(name);
  refuseOffScale(ratings, argument, range);
  const given = ratings.map((row) => row.filter((rating) => rating !== undefined));
  if (name === "RWG.J") {
    const items = given.filter((row) => row.length > 0);
    return [
      cellsOf(needed(withinGroupAgreementOfItems(items, uniformVariance(range))), withLimits),
    ];
  }
  const ofEach = statisticsOfEach[name];
  return given.map((row) => {
    if (row.length === 0 || !ofEach) return withLimits ? ["", "", "", 0] : [""];
    return cellsOf(ofEach(row, range), withLimits);
  });
}

function cellsOf(outcome: AgreementOutcome, withLimits: boolean): Answer[number] {
  if (outcome.kind === "undefined") {
    const error = errorValue({ code: "agreementUndefined", reason: outcome.reason });
    return withLimits ? [error, "", "", ""] : [error];
  }
  const { value, n, limits } = outcome;
  return withLimits ? [value, limits?.lower ?? "", limits?.upper ?? "", n] : [value];
}

function needed(outcome: AgreementOutcome): AgreementOutcome {
  if (outcome.kind === "agreement") return outcome;
  throw new ProblemError({ code: "agreementUndefined", reason: outcome.reason });
}

/** The scale of this workbook's scores, or of its band numbers. */
async function scaleFor(name: StatisticName): Promise<Scale> {
  const { bands = standardBands } = await workbookBands();
  if (name === "RWG.BANDS") return { from: 1, to: bands.length };
  return scale(bands) ?? { from: 0, to: 100 };
}

function refuseOffScale(ratings: Scores, argument: Argument, { from, to }: Scale): void {
  ratings.forEach((row, rowAt) => {
    row.forEach((value, columnAt) => {
      if (value === undefined || (value >= from && value <= to)) return;
      const at = cellWithin(argument.address, rowAt, columnAt);
      throw new ProblemError({
        code: "argumentOffScale",
        argument: argument.name,
        value,
        from,
        to,
        at,
      });
    });
  });
}
