import type { MemberStanding } from "../../../src/domain/team/memberStanding";
import { sampleEmployee } from "../sampleAssessment";

/** A member with these scores ("N/A": not observed) and targets, and a total where one is given. */
export function standing(
  id: string,
  scores: readonly (number | "N/A" | undefined)[],
  { targets = [], total }: { targets?: readonly (number | undefined)[]; total?: number } = {},
): MemberStanding {
  return {
    employee: sampleEmployee(id),
    effective: scores.map((score) => {
      if (score === "N/A") return { kind: "notObserved" };
      return score === undefined ? { kind: "unrated" } : { kind: "score", score };
    }),
    scores: scores.map((score) => (typeof score === "number" ? score : undefined)),
    targets,
    total: { kind: "total", total, coverage: 1 },
  };
}
