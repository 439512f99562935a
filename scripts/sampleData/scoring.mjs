import { noise, seededRandom } from "./seededRandom.mjs";

export const codes = [..."ABCDEFGHIJK"];

const levelOfGrade = { junior: 51, intermediate: 63, senior: 75 };
/** How much easier (+) or harder (−) people find a competency. */
const ease = { A: 4, B: 6, C: -2, D: -4, E: 3, F: 0, G: -3, H: 7, I: -7, J: 1, K: -4 };
/** How mild (+) or strict (−) a manager rates; the director, who has no ID, is "". */
const leniency = { E003: 2, E009: -4, E013: 6, E022: 0, "": -1 };
const groupShift = { self: 6, peer: 2, "direct report": 3, customer: 4 };
const bandMiddles = [20, 50, 70, 90];

/** Scores of people over two periods, in the order in which they are asked for. */
export class ScoreMaker {
  #random = seededRandom(20260112);
  #fixedScores;

  constructor(fixedScores) {
    this.#fixedScores = fixedScores;
  }

  get random() {
    return this.#random;
  }

  /** The manager's score in the closed period; those with fixed open scores come from there. */
  closed(employee, code) {
    const fixed = this.#fixedScores[employee.id]?.[code];
    if (fixed !== undefined) return this.#whole(fixed - employee.growth + this.#noise(2));
    const grade = employee.inClosedPeriod?.grade ?? employee.grade;
    const manager = employee.inClosedPeriod?.manager ?? employee.manager;
    const level = levelOfGrade[grade] + employee.ability + ease[code] + leniency[manager];
    return this.#habitual(level + this.#noise(7));
  }

  /** The same manager half a year later: what was seen before, plus growth. */
  open(employee, code, before) {
    const fixed = this.#fixedScores[employee.id]?.[code];
    return fixed ?? this.#whole(before + employee.growth + this.#noise(2.5));
  }

  /** Another rater's score of what the manager saw too. */
  other(group, managerScore) {
    return this.#habitual(managerScore + groupShift[group] + this.#noise(6));
  }

  #noise(deviation) {
    return noise(this.#random, deviation);
  }

  /** Every fifth rater leaves the score at the middle of the band. */
  #habitual(value) {
    const score = this.#whole(value);
    if (this.#random() > 0.2) return score;
    return bandMiddles[score < 41 ? 0 : score < 61 ? 1 : score < 81 ? 2 : 3];
  }

  #whole(value) {
    return Math.round(Math.max(15, Math.min(97, value)));
  }
}
