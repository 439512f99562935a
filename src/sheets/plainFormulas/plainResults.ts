import type { Band } from "../../domain/band";
import { formulaText } from "./formulaText";
import { unusableSign } from "./plainScore";

/** References to one employee's cells and to the weights, each a row of the same length. */
export interface ResultReferences {
  readonly scores: string;
  readonly targets: string;
  readonly weights: string;
}

const isUnusable = (scores: string) => `SUMPRODUCT((LEFT(${scores},1)="${unusableSign}")*1)>0`;

/** Weighted total ([W1]); blank where nothing was rated, a sign where a score cannot be used ([W6]). */
export function plainTotal({ scores, weights }: ResultReferences): string {
  const rated = `SUMPRODUCT(ISNUMBER(${scores})*${weights})`;
  // Texts such as "N/A" count as 0 in a list of their own.
  const mean = `ROUND(SUMPRODUCT(${scores},${weights})/${rated},12)`;
  return `=IF(${isUnusable(scores)},"${unusableSign}",IF(${rated}=0,"",${mean}))`;
}

/** Share of the weight that was rated ([C1]). */
export function plainCoverage({ scores, weights }: ResultReferences): string {
  const share = `SUMPRODUCT(ISNUMBER(${scores})*${weights})/SUM(${weights})`;
  return `=IF(${isUnusable(scores)},"",${share})`;
}

/** Weighted mean of the gaps where there are both a score and a target ([G3]). */
export function plainGap({ scores, targets, weights }: ResultReferences): string {
  const both = `SUMPRODUCT(ISNUMBER(${scores})*ISNUMBER(${targets})*${weights})`;
  const scored = `SUMPRODUCT(ISNUMBER(${targets})*${weights},${scores})`;
  const wanted = `SUMPRODUCT(ISNUMBER(${scores})*${weights},${targets})`;
  const gap = `ROUND((${scored}-${wanted})/${both},12)`;
  return `=IF(${isUnusable(scores)},"",IF(${both}=0,"",${gap}))`;
}

/** How bands are written in a cell, and that there is no total. */
export interface BandWords {
  readonly labelOf: (band: Band) => string;
  readonly unrated: string;
}

/** The band of a total ([B1]); `unrated` where there is none. */
export function plainBand(
  total: string,
  bands: readonly Band[],
  { labelOf, unrated }: BandWords,
): string {
  const froms = bands.map(({ from }) => from).join(",");
  const labels = bands.map((band) => formulaText(labelOf(band))).join(",");
  const band = `LOOKUP(${total},{${froms}},{${labels}})`;
  return `=IF(ISNUMBER(${total}),${band},IF(${total}="",${formulaText(unrated)},""))`;
}

/** Place among all totals, the highest first; equal ones share a place ([N1], [N2]). */
export function plainRank(total: string, totals: string): string {
  return `=IF(ISNUMBER(${total}),SUMPRODUCT(ISNUMBER(${totals})*(${totals}>${total}))+1,"")`;
}
