import type { Employee, Period } from "../domain/assessment";
import type { Bilingual } from "../domain/bilingual";
import type { RaterGroup } from "../domain/rating";

export interface SampleEmployee {
  readonly id: string;
  readonly name: Bilingual;
  readonly department: Bilingual;
  readonly role: Bilingual;
  readonly grade: Bilingual;
  readonly manager: string;
  readonly status: Employee["status"];
}

export interface SampleTargets {
  readonly role: Bilingual;
  readonly grade: Bilingual;
  readonly values: Readonly<Record<string, number>>;
}

export interface SamplePeriod {
  readonly name: string;
  readonly status: Period["status"];
  readonly opened: string;
  readonly closed?: string;
}

export interface SampleRating {
  readonly period: string;
  readonly employee: string;
  readonly competency: string;
  readonly rater: Bilingual;
  readonly group: RaterGroup;
  readonly score: number | "N/A";
  readonly evidence?: Bilingual;
  readonly reason?: Bilingual;
  readonly ratedOn: string;
}

/** Where somebody stood in a closed period, as far as it differs from today. */
export interface SampleSnapshot extends Partial<
  Pick<SampleEmployee, "department" | "role" | "grade" | "manager">
> {
  readonly period: string;
  readonly employee: string;
}

/** The sample roster and ratings as they are shipped in `src/data`. */
export interface SampleData {
  readonly employees: readonly SampleEmployee[];
  readonly targets: readonly SampleTargets[];
  readonly periods: readonly SamplePeriod[];
  readonly snapshots: readonly SampleSnapshot[];
  readonly ratings: readonly SampleRating[];
}
