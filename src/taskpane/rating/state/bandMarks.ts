import type { TFunction } from "i18next";
import type { Band } from "../../../domain/band";
import { bandOf } from "../../../domain/bandOf";
import type { Language } from "../../../domain/bilingual";
import type { BandMark } from "../BandMarks";
import { scoreText } from "../../state/numberTexts";
import type { CompetencyView } from "./employeeStanding";

export interface MarkTexts {
  readonly t: TFunction;
  readonly language: Language;
}

/** What marks each band: the rater's score in the workbook, the score of the period before, the target. */
export function bandMarks(
  { own, previous, target }: CompetencyView,
  bands: readonly Band[],
  { t, language }: MarkTexts,
): ReadonlyMap<Band, readonly BandMark[]> {
  const words = (score: number) => scoreText(score, language);
  const saved = own?.value.kind === "score" ? own.value.score : undefined;
  const found = [
    mark("current", saved, (score) => t("rating.currentHere", { score: words(score) })),
    mark("previous", previous?.score, (score) =>
      t("rating.previousHere", { period: previous?.period ?? "", score: words(score) }),
    ),
    mark("target", target, (score) => t("rating.targetHere", { score: words(score) })),
  ].flat();
  return new Map(
    bands.map((band) => [band, found.filter(({ score }) => bandOf(score, bands) === band)]),
  );
}

function mark(
  kind: BandMark["kind"],
  score: number | undefined,
  text: (score: number) => string,
): readonly (BandMark & { readonly score: number })[] {
  return score === undefined ? [] : [{ kind, score, text: text(score) }];
}
