import type { TableEdit } from "./tableEdit";

/** For whom a row of targets is; empty is all. */
export interface TargetJob {
  readonly role: string;
  readonly grade: string;
}

/** Sets targets of one role and grade by competency code, "" takes one away; the row is added where there is none. */
export function targetEdit(
  { role, grade }: TargetJob,
  targets: Readonly<Record<string, number | "">>,
): TableEdit {
  const change = { kind: "put", key: { role, grade }, cells: {}, byCode: targets } as const;
  return { table: "Targets", changes: [change] };
}

export function targetRemovalEdit({ role, grade }: TargetJob): TableEdit {
  return { table: "Targets", changes: [{ kind: "remove", key: { role, grade } }] };
}
