/** What a rater goes through one by one: an employee's competencies, or the people in one competency. */
export interface Walk {
  readonly through: "competencies" | "people";
  /** Which one it is, from 1, and of how many. */
  readonly at: number;
  readonly of: number;
  /** Leaves for the list; so does a step beyond either end. */
  readonly onBack: () => void;
  readonly onMove: (step: 1 | -1) => void;
}
