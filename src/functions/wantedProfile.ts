import type { Employee, Period } from "../domain/assessment";
import type { AssessmentIndex } from "../domain/assessmentIndex";
import { findEmployee } from "../domain/findEmployee";
import { findPeriod } from "../domain/findPeriod";
import { profileOf, type Profile } from "../domain/profileOf";
import type { Argument } from "./argument";
import { needed, wantedOne } from "./wantedOne";

/** The arguments of the functions about one employee. */
export interface EmployeeArguments {
  readonly employee: Argument;
  readonly period: Argument;
}

export interface WantedProfile {
  readonly employee: Employee;
  readonly period: Period;
  readonly profile: Profile;
}

/** The profile that is asked for; none where the employee or the period is a blank cell ([F5]). */
export function wantedProfile(
  index: AssessmentIndex,
  args: EmployeeArguments,
): WantedProfile | undefined {
  const employee = wantedOne(args.employee, (text) => findEmployee(index, text ?? ""));
  const period = wantedOne(args.period, (text) => findPeriod(index, text));
  if (!employee || !period) return undefined;
  return { employee, period, profile: needed(profileOf(index, period, employee)) };
}
