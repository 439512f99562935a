import { raterGroups, type RaterGroup } from "../../domain/rating";
import type { Scale } from "../../domain/scale";
import type { Choice } from "../choice";
import { notObservedChoices, raterGroupChoices } from "../columnChoices";
import { formulaText } from "./formulaText";

/** References to the columns of `Ratings` that scores are computed from, all equally long. */
export interface RatingReferences {
  readonly period: string;
  readonly employeeId: string;
  readonly competency: string;
  readonly raterGroup: string;
  readonly score: string;
}

export interface PlainScore {
  readonly ratings: RatingReferences;
  /** References to the cells that hold whose score it is, or texts as formulas write them. */
  readonly of: Readonly<Record<"period" | "employeeId" | "competency", string>>;
  /** Reference to the cell of each group weight. */
  readonly groupWeights: Readonly<Record<RaterGroup, string>>;
  readonly scale: Scale;
}

/** What a score's cell shows instead of a score that cannot be used. */
export const unusableSign = "⚠";

/**
 * The effective score as a formula of functions that Excel 2010, WPS and LibreOffice have: group means ([R1]) mixed by the group weights
 * ([R2]), over the groups with a weight that gave a score ([R3]); "N/A" where those only said so ([R7]); blank where nobody rated; a sign where a rating
 * cannot be read ([R6]). Keys are compared as texts ([K1]), which COUNTIFS and its like do not: "001" and "1" are equal to them. Keys that occur
 * twice ([R5]) are for its caller to find.
 */
export function plainScore({ ratings, of, groupWeights, scale }: PlainScore): string {
  const { score } = ratings;
  const isCell = [
    isText(ratings.period, of.period),
    isText(ratings.employeeId, of.employeeId),
    isText(ratings.competency, of.competency),
  ].join("*");
  const isScore = `ISNUMBER(${score})*(${score}>=${scale.from})*(${score}<=${scale.to})`;
  const isNotObserved = isOneOf(score, wordsOf(notObservedChoices.list, true));
  const groups = raterGroups.map((group) => {
    const words = wordsOf(raterGroupChoices.list, group);
    const isGroup = isOneOf(ratings.raterGroup, group === "manager" ? ["", ...words] : words);
    const rows = `${isCell}*${isScore}*${isGroup}`;
    const count = `SUMPRODUCT(${rows})`;
    // A list of its own: a product with a text such as "N/A" would be an error.
    const sum = `SUMPRODUCT(${rows},${score})`;
    return { weight: groupWeights[group], isGroup, count, sum };
  });
  const mixed = groups.map(({ weight, count, sum }) => `${weight}*${sum}/MAX(1,${count})`);
  const present = groups.map(({ weight, count }) => `${weight}*(${count}>0)`);
  const counts = groups.map(({ weight, isGroup }) => `${isGroup}*(${weight}>0)`).join("+");
  const unreadable = `SUMPRODUCT(${isCell}*(${score}&""<>"")*(1-${isScore})*(1-${isNotObserved}))`;
  const notObserved = `SUMPRODUCT(${isCell}*${isNotObserved}*(${counts}))`;
  // As many decimals as leave a mean of scores up to 100 its 14 digits ([W5]).
  const mean = `ROUND((${mixed.join("+")})/(${present.join("+")}),12)`;
  return `=IF(${unreadable}>0,"${unusableSign}",IFERROR(${mean},IF(${notObserved}>0,"N/A","")))`;
}

/** `&""` makes a text of an ID that was typed as a number, as reading it does. */
function isText(column: string, cell: string): string {
  return `(${column}&""=${cell}&"")`;
}

/** All words that are understood as `value`. */
function wordsOf<Value>(choices: readonly Choice<Value>[], value: Value): readonly string[] {
  const { label, alsoAccepted = [] } = choices.find((choice) => choice.value === value) ?? {};
  return [...new Set([...(label ? [label.zh, label.en] : []), ...alsoAccepted])];
}

function isOneOf(column: string, words: readonly string[]): string {
  const matches = words.map((word) => `(${column}&""=${formulaText(word)})`);
  return matches.length === 1 ? (matches[0] ?? "0") : `((${matches.join("+")})>0)`;
}
