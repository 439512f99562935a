import type { Employee } from "../../../domain/assessment";
import { totalNumber, type MemberStanding } from "../../../domain/team/memberStanding";

/** By what the people are sorted: the roster's order, the total, or the competency at a place of the model. */
export type HeatOrder = "roster" | "total" | number;

/** The people in an order, the highest score first; who has none comes last, equal ones in the roster's order. */
export function inHeatOrder(
  people: readonly Employee[],
  members: readonly MemberStanding[] | undefined,
  order: HeatOrder,
): readonly Employee[] {
  if (order === "roster" || !members) return people;
  const valueOf = (member: MemberStanding): number =>
    (order === "total" ? totalNumber(member) : member.scores[order]) ?? -Infinity;
  return members
    .map((member) => ({ employee: member.employee, value: valueOf(member) }))
    .sort((one, other) => compare(other.value, one.value))
    .map(({ employee }) => employee);
}

/** Infinities cannot be subtracted. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
