import { tableNames, type TableName } from "../sheets/tableName";
import { rowEdits, type ToldChange } from "../sheets/rowEdits";
import type { AssessmentState, WhatChanged } from "./assessmentState";
import { followedWorkbook } from "./followedWorkbook";
import { problemOf } from "./problemOf";
import type { ReadTable } from "./readTables";
import { createRefreshQueue } from "./refreshQueue";
import { watchTables } from "./watchTables";

export type StoreListener = (changed: WhatChanged) => void;

const allTables = tableNames.map((table) => ({ table }));

let state: AssessmentState = { status: "loading" };
let started: Promise<void> | undefined;
/** Whether all tables have been read once. */
let isRead = false;
const workbook = followedWorkbook();
const listeners = new Set<StoreListener>();
const queue = createRefreshQueue({
  read: workbook.read,
  onRead() {
    isRead = true;
    const news = workbook.news();
    // What failed before has been read by now.
    if (news || state !== workbook.state()) setState(workbook.state(), news ?? new Set());
  },
  onFailed: fail,
});

/**
 * What the workbook's tables say, for the pane and the live functions alike: read once, then kept up to date by Excel's events. Of a
 * changed table only the rows are read that the events tell of; where they do not tell enough, the whole table.
 */
export const assessmentStore = {
  subscribe(listener: StoreListener): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },

  getState(): AssessmentState {
    return state;
  },

  /** The tables as they were last read, their rows kept up to date in place; whoever writes checks them first. */
  getTables(): ReadonlyMap<TableName, ReadTable> {
    return workbook.tables();
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
    await queue.readNow(allTables);
  },

  /** Runs a write, which says what it wrote to; whoever awaits it sees the workbook as it is then. */
  writing: queue.writing,
};

async function watchAndRead(): Promise<void> {
  await Office.onReady();
  await watchTables({
    onChanged: tableChanged,
    onSheetChanged: sheetChanged,
    onRearranged() {
      queue.tellChanged(allTables);
    },
  });
  await queue.readNow(allTables);
}

function tableChanged(id: string, told: ToldChange): void {
  const known = [...workbook.tables().values()].find((table) => table.id === id);
  // No score depends on the journal. Before the first reading is done it is not known which tables are ours.
  if (known ? known.name !== "Journal" : !isRead) {
    queue.tellChanged(known ? [{ table: known.name, told }] : allTables);
  }
}

function sheetChanged(sheetId: string, told: ToldChange): void {
  const touched = [...workbook.tables().values()].filter(
    (table) => table.sheetId === sheetId && table.name !== "Journal" && isTouched(table, told),
  );
  if (touched.length > 0) queue.tellChanged(touched.map(({ name }) => ({ table: name, told })));
}

function isTouched(table: ReadTable, told: ToldChange): boolean {
  return rowEdits(table, told)?.length !== 0;
}

/** What was read before stays, with the problem in front: one failed reading must not take everybody's numbers away. */
function fail(error: unknown): void {
  const problem = problemOf(error);
  const failed: AssessmentState =
    state.status === "ready"
      ? { ...state, problems: [problem, ...state.problems] }
      : { status: "failed", problem };
  setState(failed, state.status === "ready" ? new Set() : "anything");
}

function setState(next: AssessmentState, changed: WhatChanged): void {
  state = next;
  for (const listener of listeners) {
    try {
      listener(changed);
    } catch (error) {
      // One cell that cannot be told must not keep the others waiting.
      reportError(error);
    }
  }
}
