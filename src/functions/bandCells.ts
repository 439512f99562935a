import type { Band } from "../domain/band";
import { bandOf } from "../domain/bandOf";
import { inLanguage, type Language } from "../domain/bilingual";
import { scale } from "../domain/scale";
import { ProblemError } from "../excel/problemError";
import { cellWithin } from "../sheets/rangeAddress";
import type { Argument } from "./argument";
import type { Scores } from "./knownScores";
import { wantedChoice } from "./wantedChoice";

const bandParts = ["number", "label", "range"] as const;

/** What BAND tells of a band. */
export type BandPart = (typeof bandParts)[number];

/** The part of a band that the argument asks for: its number when left out. */
export function bandPart(argument: Argument): BandPart {
  return wantedChoice(argument, bandParts);
}

/** The band of every score, in the shape of the scores ([B1]); "" where nothing was rated. */
export function bandCells(
  scores: Scores,
  argument: Argument,
  show: (band: Band) => number | string,
  bands: readonly Band[],
): (number | string)[][] {
  return scores.map((row, rowAt) =>
    row.map((score, columnAt) => {
      if (score === undefined) {
        return "";
      }
      const band = bandOf(score, bands);
      if (!band) {
        const at = cellWithin(argument.address, rowAt, columnAt);
        const { from, to } = scale(bands) ?? { from: 0, to: 0 };
        throw new ProblemError({
          code: "argumentOffScale",
          argument: argument.name,
          value: score,
          from,
          to,
          at,
        });
      }
      return show(band);
    }),
  );
}

/** How a band is shown: as its number, its label, or its range "61–80". */
export function bandText(part: BandPart, language: Language): (band: Band) => number | string {
  switch (part) {
    case "number":
      return (band) => band.number;
    case "label":
      return (band) => inLanguage(band.label, language);
    case "range":
      return (band) => `${String(band.from)}–${String(band.to)}`;
  }
}
