import type { Band } from "../../domain/band";
import type { EffectiveScore } from "../../domain/effectiveScore";
import type { Problem } from "../../domain/problem";
import { remembered } from "../../domain/remembered";
import type { Total } from "../../domain/totalOf";
import { scoreFormat } from "../scoreFormat";
import { numberCell, textCell, type FormattedCell } from "../summaryCells";

export const blankCell = textCell("");

/** Writes scores as numbers with their band's sign, so that no cell tells by colour alone. */
export interface ScoreCells {
  readonly number: (score: number | undefined) => FormattedCell;
  readonly effective: (score: EffectiveScore) => FormattedCell;
  readonly total: (total: Total) => FormattedCell;
}

export function scoreCells(bands: readonly Band[]): ScoreCells {
  const formatOf = remembered((score: number) => scoreFormat(score, bands));
  const number = (score: number | undefined) =>
    score === undefined ? blankCell : numberCell(score, formatOf(score));
  return {
    number,
    effective(score) {
      if (score.kind === "unusable") return warningCell(score.problem);
      if (score.kind === "notObserved") return textCell("N/A");
      return number(score.kind === "score" ? score.score : undefined);
    },
    total: (total) =>
      total.kind === "unusable" ? warningCell(total.problem) : number(total.total),
  };
}

/** The sign for what needs correcting, with the cells where. */
export function warningCell(problem: Problem): FormattedCell {
  const at = "at" in problem ? problem.at : undefined;
  return textCell(["⚠", ...(typeof at === "string" ? [at] : (at ?? []))].join(" "));
}

/** A number in `format`, blank where there is none: missing is never 0. */
export function optionalCell(value: number | undefined, format: string): FormattedCell {
  return value === undefined ? blankCell : numberCell(value, format);
}

/** More and fewer by sign as well as by colour. */
export const gapFormat = "+0.0;-0.0;0.0";
export const percentFormat = "0%";
