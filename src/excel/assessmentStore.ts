import { indexAssessment, type AssessmentIndex } from "../domain/assessmentIndex";
import type { Problem } from "../domain/problem";
import { readAssessment } from "../sheets/readAssessment";
import { tableNames, type TableName } from "../sheets/tableName";
import type { WorkbookTables } from "../sheets/tableCells";
import { problemOf } from "./problemOf";
import { readTables, type ReadTable } from "./readTables";
import { runExcel } from "./runExcel";
import { watchTables } from "./watchTables";

export type AssessmentState =
  | { readonly status: "loading" }
  | { readonly status: "notSetUp" }
  | { readonly status: "failed"; readonly problem: Problem }
  | {
      readonly status: "ready";
      readonly index: AssessmentIndex;
      readonly problems: readonly Problem[];
    };

let state: AssessmentState = { status: "loading" };
let tables: ReadonlyMap<TableName, ReadTable> = new Map();
let started: Promise<void> | undefined;
let reading: Promise<void> | undefined;
const changedTables = new Set<TableName>();
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

  /** Starts reading and watching, once for the life of the page. */
  start(): Promise<void> {
    started ??= Office.onReady()
      .then(() => watchTables({ onChanged: readTable, onRearranged: readAll }))
      .then(readAll)
      .catch(fail);
    return started;
  },

  /** Reads everything again. */
  reload(): Promise<void> {
    return readAll();
  },
};

function readTable(id: string): void {
  // A table that is not ours is nobody's business here.
  const changed = [...tables.values()].filter((table) => table.id === id);
  if (changed.length > 0) {
    void readChanged(changed.map(({ name }) => name));
  }
}

function readAll(): Promise<void> {
  return readChanged(tableNames);
}

/** Reads the named tables again, in one go with those that change meanwhile. */
function readChanged(names: readonly TableName[]): Promise<void> {
  names.forEach((name) => changedTables.add(name));
  reading ??= readUntilCurrent().finally(() => {
    reading = undefined;
  });
  return reading;
}

async function readUntilCurrent(): Promise<void> {
  try {
    while (changedTables.size > 0) {
      const names = [...changedTables];
      changedTables.clear();
      const read = await runExcel((context) => readTables(context, names));
      tables = new Map([...[...tables].filter(([name]) => !names.includes(name)), ...read]);
    }
    setState(interpret(tables));
  } catch (error) {
    fail(error);
  }
}

function interpret(read: WorkbookTables): AssessmentState {
  if (read.size === 0) {
    return { status: "notSetUp" };
  }
  const { assessment, problems } = readAssessment(read);
  const [problem] = problems;
  if (assessment) {
    return { status: "ready", index: indexAssessment(assessment), problems };
  }
  return problem ? { status: "failed", problem } : { status: "notSetUp" };
}

function fail(error: unknown): void {
  // A workbook that could not be read is read from scratch the next time.
  tableNames.forEach((name) => changedTables.add(name));
  setState({ status: "failed", problem: problemOf(error) });
}

function setState(next: AssessmentState): void {
  state = next;
  listeners.forEach((listener) => {
    listener();
  });
}
