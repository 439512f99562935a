import type {
  agreementByCompetency,
  raterProfiles,
} from "../../domain/calibration/calibrationFacts";
import type { Estimate } from "../../domain/raters/estimates";
import { textRow } from "../reportSheet/reportHead";
import type { ReportRow } from "../reportSheet/reportRow";
import { reportTexts } from "../reportSheet/reportTexts";
import type { Say } from "../reportSheet/sayIn";
import { blankCell, optionalCell } from "../reportSheet/scoreCells";
import { numberCell, textCell, type FormattedCell } from "../summaryCells";
import { calibrationReportTexts as texts } from "./calibrationReportTexts";

/** How far raters of the same people agree, with the number of ratees and a verdict ([V4]). */
export function agreementRows(
  lines: ReturnType<typeof agreementByCompetency>,
  say: Say,
): readonly ReportRow[] {
  const headers = [reportTexts.competency, texts.ratees, texts.ratings, texts.alpha];
  return [
    textRow("headers", ...[...headers, texts.distance, texts.verdict].map((one) => say(one))),
    ...lines.map(({ competency, agreement }): ReportRow => {
      const { alpha, distance, ratees, ratings, verdict } = agreement;
      const name = competency
        ? `${competency.code} ${say(competency.name)}`
        : say(texts.allTogether);
      return {
        look: "statistic",
        cells: [
          textCell(name),
          numberCell(ratees, "0"),
          numberCell(ratings, "0"),
          optionalCell(alpha.kind === "agreement" ? alpha.value : undefined, "0.000"),
          optionalCell(distance, "0.0"),
          textCell(say(texts[verdict])),
        ],
      };
    }),
  ];
}

/** Every rater against others on the same people ([Q1] to [Q5]). */
export function profileRows(
  raters: ReturnType<typeof raterProfiles>,
  say: Say,
): readonly ReportRow[] {
  const interval = say(texts.interval);
  const figures = [texts.offset, texts.spread, texts.halo, texts.straight];
  return [
    textRow(
      "headers",
      say(texts.rater),
      say(texts.n),
      ...figures.flatMap((one) => [say(one), interval]),
    ),
    ...raters.map(({ rater, profile }): ReportRow => {
      const { offset, spread, halo, straightLining } = profile;
      const n = Math.max(offset?.n ?? 0, straightLining?.n ?? 0);
      return {
        look: "statistic",
        cells: [
          textCell(rater),
          numberCell(n, "0"),
          ...estimateCells(offset, { format: "+0.0;-0.0;0.0", neutral: 0 }),
          ...estimateCells(spread, { format: "0.00", neutral: 1 }),
          ...estimateCells(halo, { format: "+0.0;-0.0;0.0", neutral: 0 }),
          ...estimateCells(straightLining, { format: "0%" }),
        ],
      };
    }),
  ];
}

interface EstimateLook {
  readonly format: string;
  /** The value that says nothing; an interval without it is marked. */
  readonly neutral?: number;
}

function estimateCells(
  estimate: Estimate | undefined,
  { format, neutral }: EstimateLook,
): readonly FormattedCell[] {
  if (!estimate) return [blankCell, blankCell];
  const { value, lower, upper } = estimate;
  const text = (limit: number) =>
    format === "0%" ? `${Math.round(limit * 100)}%` : limit.toFixed(1);
  const isNotable =
    neutral !== undefined &&
    lower !== undefined &&
    upper !== undefined &&
    (lower > neutral || upper < neutral);
  const limits =
    lower === undefined || upper === undefined ? "" : `[${text(lower)}, ${text(upper)}]`;
  return [numberCell(value, format), textCell(isNotable ? `⚠ ${limits}` : limits)];
}
