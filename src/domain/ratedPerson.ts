import { effectiveScore, type EffectiveScore } from "./effectiveScore";
import { isSameRating } from "./keysTwice";
import type { RaterGroup, Rating } from "./rating";
import { remembered } from "./remembered";
import { textKey, type TextKey } from "./textKey";

type GroupWeights = Readonly<Record<RaterGroup, number>>;

// Hundreds of thousands of look-ups are for the same few codes.
const codeKey = remembered(textKey);

/** The ratings in one competency, with the score they were last mixed into. */
interface RatedCell {
  readonly ratings: Rating[];
  hasKeyTwice: boolean;
  score?: { readonly value: EffectiveScore; readonly weights: GroupWeights };
}

/** An employee in a period: their ratings by competency, and the effective scores that these come to. */
export class RatedPerson {
  private readonly cells = new Map<TextKey, RatedCell>();

  ratingsIn(code: string): readonly Rating[] {
    return this.cells.get(codeKey(code))?.ratings ?? [];
  }

  /** Worked out when it is first asked for, and again after a change. */
  scoreIn(code: string, weights: GroupWeights): EffectiveScore {
    const cell = this.cells.get(codeKey(code));
    if (!cell) return effectiveScore([], weights);
    if (cell.score?.weights !== weights) {
      cell.score = { value: effectiveScore(cell.ratings, weights), weights };
    }
    return cell.score.value;
  }

  /** All ratings in competencies where a key occurs twice. */
  ratingsWithKeyTwice(): readonly Rating[] {
    return [...this.cells.values()].flatMap((cell) => (cell.hasKeyTwice ? cell.ratings : []));
  }

  forgetScores(): void {
    for (const cell of this.cells.values()) delete cell.score;
  }

  all(): readonly Rating[] {
    return [...this.cells.values()].flatMap(({ ratings }) => ratings);
  }

  /** @returns whether a key occurs twice in the rating's competency now. */
  add(rating: Rating): boolean {
    const code = codeKey(rating.competency);
    const cell = this.cells.get(code);
    if (!cell) {
      this.cells.set(code, { ratings: [rating], hasKeyTwice: false });
      return false;
    }
    cell.hasKeyTwice ||= cell.ratings.some((other) => isSameRating(other, rating));
    cell.ratings.push(rating);
    delete cell.score;
    return cell.hasKeyTwice;
  }

  remove(rating: Rating): void {
    const code = codeKey(rating.competency);
    const cell = this.cells.get(code);
    const others = cell?.ratings.filter((other) => other !== rating) ?? [];
    this.cells.delete(code);
    others.forEach((other) => this.add(other));
  }
}
