import { isOurs } from "../sheets/isOurs";
import { readAssessment, type AssessmentReading } from "../sheets/readAssessment";
import type { ChangedRows } from "../sheets/rowChange";
import type { StaleTables } from "../sheets/staleTables";
import type { TableName } from "../sheets/tableName";
import type { AssessmentState, WhatChanged } from "./assessmentState";
import { followTables } from "./followTables";
import { readAgain } from "./readAgain";
import type { ReadTable } from "./readTables";

/** The tables as they were last read, and what they say. */
export interface FollowedWorkbook {
  readonly tables: () => ReadonlyMap<TableName, ReadTable>;
  readonly state: () => AssessmentState;
  readonly read: (stale: StaleTables) => Promise<void>;
  /** What has changed since it was asked for last; undefined where nothing has. */
  readonly news: () => WhatChanged | undefined;
}

export function followedWorkbook(): FollowedWorkbook {
  let tables: ReadonlyMap<TableName, ReadTable> = new Map();
  let reading: AssessmentReading | undefined;
  let state: AssessmentState = { status: "loading" };
  let changed: WhatChanged | undefined;

  function note(more: WhatChanged): void {
    if (changed === "anything") return;
    changed = more === "anything" ? more : new Set([...(changed ?? []), ...more]);
  }

  function follow(name: TableName, rows: ChangedRows): void {
    if (rows.splices.length === 0 && rows.rows.length === 0) return;
    // What another table says decides how all ratings are read.
    note((name === "Ratings" && reading?.ratings?.follow(rows)) || "anything");
  }

  function interpret(): AssessmentState {
    if (![...tables.values()].some(({ name, headers }) => isOurs(name, headers))) {
      reading = undefined;
      return { status: "notSetUp" };
    }
    reading = readAssessment(tables, reading?.ratings);
    return stateOf(reading);
  }

  return {
    tables: () => tables,
    state: () => state,
    async read(stale) {
      const { followed, others } = await followTables(stale, tables);
      followed.forEach((rows, name) => {
        follow(name, rows);
      });
      if (others.length === 0) return;
      const read = await readAgain(others, tables);
      tables = new Map([...[...tables].filter(([name]) => !others.includes(name)), ...read]);
      note("anything");
    },
    news() {
      const told = changed;
      changed = undefined;
      if (told === "anything" || !reading) state = interpret();
      else if (told) state = stateOf(reading);
      return told;
    },
  };
}

function stateOf({ index, problems }: AssessmentReading): AssessmentState {
  const found = problems();
  const [problem] = found;
  // The ratings are followed in place; another state is another object for whoever compares.
  if (index) return { status: "ready", index: { ...index }, problems: found };
  return problem ? { status: "failed", problem } : { status: "notSetUp" };
}
