/** What targets are set for: a role in a job grade. Empty stands for any. */
export interface Job {
  readonly role: string;
  readonly grade: string;
}

/** Whether a job is named at all: targets without role and grade are for everybody. */
export function isNamed({ role, grade }: Job): boolean {
  return role !== "" || grade !== "";
}
