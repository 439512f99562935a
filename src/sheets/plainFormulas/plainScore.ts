import { raterGroups, type RaterGroup } from "../../domain/rating";
import { raterGroupChoices } from "../columnChoices";

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
  /** References to the cells that hold whose score it is. */
  readonly of: Readonly<Record<"period" | "employeeId" | "competency", string>>;
  /** Reference to the cell of each group weight. */
  readonly groupWeights: Readonly<Record<RaterGroup, string>>;
}

/**
 * The effective score as a formula of functions that Excel 2010, WPS and LibreOffice have: group means ([R1]) mixed by the group
 * weights ([R2]); `#DIV/0!` where no group with a weight gave a score ([R3]). Keys are compared as texts ([K1]), which COUNTIFS and its like
 * do not: "001" and "1" are equal to them. It looks at readable ratings only; keys that occur twice ([R5]) and ratings that cannot be read
 * ([R6]) are for its caller to find.
 */
export function plainScore({ ratings, of, groupWeights }: PlainScore): string {
  const cell = [
    isText(ratings.period, of.period),
    isText(ratings.employeeId, of.employeeId),
    isText(ratings.competency, of.competency),
    `ISNUMBER(${ratings.score})`,
  ].join("*");
  const groups = raterGroups.map((group) => {
    const rows = `${cell}*${isGroup(ratings.raterGroup, group)}`;
    const count = `SUMPRODUCT(${rows})`;
    // A list of its own: a product with a text such as "N/A" would be an error.
    const sum = `SUMPRODUCT(${rows},${ratings.score})`;
    return { weight: groupWeights[group], count, sum };
  });
  const mixed = groups.map(({ weight, count, sum }) => `${weight}*${sum}/MAX(1,${count})`);
  const present = groups.map(({ weight, count }) => `${weight}*(${count}>0)`);
  // As many decimals as leave a mean of scores up to 100 its 14 digits ([W5]).
  return `=ROUND((${mixed.join("+")})/(${present.join("+")}),12)`;
}

/** `&""` makes a text of an ID that was typed as a number, as reading it does. */
function isText(column: string, cell: string): string {
  return `(${column}&""=${cell}&"")`;
}

/** In every word that is understood; blank means manager. */
function isGroup(column: string, group: RaterGroup): string {
  const choice = raterGroupChoices.list.find(({ value }) => value === group);
  const words = choice ? [choice.label.zh, choice.label.en, ...choice.alsoAccepted] : [];
  const accepted = group === "manager" ? ["", ...words] : words;
  const matches = [...new Set(accepted)].map((word) => `(${column}&""="${word}")`);
  return `((${matches.join("+")})>0)`;
}
