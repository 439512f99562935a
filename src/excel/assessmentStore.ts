import type { AssessmentIndex } from "../domain/assessmentIndex";
import type { Problem } from "../domain/problem";
import { isOurs } from "../sheets/isOurs";
import { readAssessment } from "../sheets/readAssessment";
import { tableNames, type TableName } from "../sheets/tableName";
import { problemOf } from "./problemOf";
import { readAgain } from "./readAgain";
import type { ReadTable } from "./readTables";
import { createRefreshQueue } from "./refreshQueue";
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
/** Whether all tables have been read once. */
let isRead = false;
const listeners = new Set<() => void>();
const queue = createRefreshQueue({
  async read(names) {
    tables = new Map([
      ...[...tables].filter(([name]) => !names.includes(name)),
      ...(await readAgain(names, tables)),
    ]);
  },
  onRead() {
    isRead = true;
    setState(interpret(tables));
  },
  onFailed: fail,
});

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
    await queue.readNow(tableNames);
  },

  /** Runs a write, which says what it wrote to; whoever awaits it sees the workbook as it is then. */
  writing: queue.writing,
};

async function watchAndRead(): Promise<void> {
  await Office.onReady();
  await watchTables({
    onChanged: tableChanged,
    onRearranged() {
      queue.tellChanged(tableNames);
    },
  });
  await queue.readNow(tableNames);
}

function tableChanged(id: string): void {
  const known = [...tables.values()].find((table) => table.id === id);
  // No score depends on the journal. Before the first reading is done it is not known which tables are ours.
  if (known ? known.name !== "Journal" : !isRead) {
    queue.tellChanged(known ? [known.name] : tableNames);
  }
}

function interpret(read: ReadonlyMap<TableName, ReadTable>): AssessmentState {
  if (![...read.values()].some(({ name, headers }) => isOurs(name, headers))) {
    return { status: "notSetUp" };
  }
  const { index, problems } = readAssessment(read);
  const [problem] = problems();
  if (index) {
    return { status: "ready", index, problems: problems() };
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
