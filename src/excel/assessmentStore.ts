import { indexAssessment, type AssessmentIndex } from "../domain/assessmentIndex";
import type { Problem } from "../domain/problem";
import { isOurs } from "../sheets/isOurs";
import { readAssessment } from "../sheets/readAssessment";
import { tableNames, type TableName } from "../sheets/tableName";
import { problemOf } from "./problemOf";
import { readTables, type ReadTable } from "./readTables";
import { runExcel } from "./runExcel";
import { watchTables } from "./watchTables";

export type AssessmentState =
  | { readonly status: "loading" }
  | { readonly status: "notSetUp" }
  | { readonly status: "failed"; readonly problem: Problem }
  | ReadyState;

export interface ReadyState {
  readonly status: "ready";
  readonly index: AssessmentIndex;
  readonly problems: readonly Problem[];
}

let state: AssessmentState = { status: "loading" };
let tables: ReadonlyMap<TableName, ReadTable> = new Map();
let started: Promise<void> | undefined;
let reading: Promise<void> | undefined;
/** Tables whose cells may have changed since they were read. */
const stale = new Set<TableName>(tableNames);
const listeners = new Set<() => void>();

/**
 * What the workbook's tables say, for the pane and the live functions alike: read once, then kept up to date by Excel's table
 * events. Only a table that changed is read again.
 */
export const assessmentStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },

  getState(): AssessmentState {
    return state;
  },

  /** The tables as they were last read; whoever writes checks them first. */
  getTables(): ReadonlyMap<TableName, ReadTable> {
    return tables;
  },

  /** Starts reading and watching, once for the life of the page; after a failure, again. */
  start(): Promise<void> {
    started ??= watchAndRead().catch((error: unknown) => {
      started = undefined;
      fail(error);
    });
    return started;
  },

  /** Reads everything again. */
  async reload(): Promise<void> {
    await assessmentStore.start();
    await readAgain(tableNames);
  },

  /** Reads tables again that were just written to, so that whoever awaits it sees the workbook as it is. */
  refresh(names: readonly TableName[]): Promise<void> {
    return readAgain(names);
  },
};

async function watchAndRead(): Promise<void> {
  await Office.onReady();
  await watchTables({
    onChanged: tableChanged,
    onRearranged: () => void readAgain(tableNames),
  });
  await readAgain(tableNames);
}

function tableChanged(id: string): void {
  const known = [...tables.values()].find((table) => table.id === id);
  // No score depends on the journal. Before the first reading is done it is not known which tables are ours.
  if (known ? known.name !== "Journal" : reading !== undefined) {
    void readAgain(known ? [known.name] : tableNames);
  }
}

/** Reads the named tables, in one go with those that change meanwhile. */
function readAgain(names: readonly TableName[]): Promise<void> {
  names.forEach((name) => stale.add(name));
  reading ??= readStale().finally(() => {
    reading = undefined;
  });
  return reading;
}

async function readStale(): Promise<void> {
  const names = [...stale];
  stale.clear();
  try {
    const read = await runExcel((context) => readTables(context, names));
    tables = new Map([...[...tables].filter(([name]) => !names.includes(name)), ...read]);
  } catch (error) {
    names.forEach((name) => stale.add(name));
    fail(error);
    return;
  }
  if (stale.size > 0) {
    await readStale();
  } else {
    setState(interpret(tables));
  }
}

function interpret(read: ReadonlyMap<TableName, ReadTable>): AssessmentState {
  if (![...read.values()].some(({ name, headers }) => isOurs(name, headers))) {
    return { status: "notSetUp" };
  }
  const { assessment, problems } = readAssessment(read);
  const [problem] = problems;
  if (assessment) {
    return { status: "ready", index: indexAssessment(assessment), problems };
  }
  return problem ? { status: "failed", problem } : { status: "notSetUp" };
}

/** What was read before stays, with the problem in front: one failed reading must not take everybody's numbers away. */
function fail(error: unknown): void {
  const problem = problemOf(error);
  setState(
    state.status === "ready"
      ? { ...state, problems: [problem, ...state.problems] }
      : { status: "failed", problem },
  );
}

function setState(next: AssessmentState): void {
  state = next;
  for (const listener of listeners) {
    try {
      listener();
    } catch (error) {
      // One cell that cannot be told must not keep the others waiting.
      reportError(error);
    }
  }
}
