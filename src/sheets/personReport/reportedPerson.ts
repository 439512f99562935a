import type { Employee, Period } from "../../domain/assessment";
import { change } from "../../domain/change";
import { earlierPeriod } from "../../domain/earlierPeriod";
import { profileOf, type Profile } from "../../domain/profileOf";
import { succeed, type Result } from "../../domain/result";
import { scoreOf } from "../../domain/scoreOf";
import { totalOf } from "../../domain/totalOf";
import type { ReportRequest } from "../reportSheet/reportRequest";

/** What a report says of one person, before it is put into words. */
export interface ReportedPerson {
  readonly employee: Employee;
  readonly profile: Profile;
  readonly earlier: Period | undefined;
  readonly earlierTotal: number | undefined;
  readonly totalChange: number | undefined;
  /** In the order of the profile's lines ([E2]). */
  readonly earlierScores: readonly (number | undefined)[];
  readonly changes: readonly (number | undefined)[];
}

export function reportedPerson(
  { index, period }: Pick<ReportRequest, "index" | "period">,
  employee: Employee,
): Result<ReportedPerson> {
  const found = profileOf(index, period, employee);
  if (!found.ok) return found;
  const profile = found.value;
  const earlier = earlierPeriod(index, period);
  const earlierTotal = earlier && totalNumberOf(index, earlier, employee);
  const earlierScores = profile.lines.map(({ competency: { code } }) => {
    const score = earlier && scoreOf(index, earlier.name, employee.id, code);
    return score?.kind === "score" ? score.score : undefined;
  });
  return succeed({
    employee,
    profile,
    earlier,
    earlierTotal,
    totalChange: change(profile.total, earlierTotal)?.by,
    earlierScores,
    changes: profile.lines.map(({ score }, place) => change(score, earlierScores[place])?.by),
  });
}

function totalNumberOf(
  index: ReportRequest["index"],
  period: Period,
  employee: Employee,
): number | undefined {
  const total = totalOf(index, period, employee.id);
  return total.kind === "total" ? total.total : undefined;
}
