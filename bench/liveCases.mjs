import { LiveBook } from "../src/functions/liveBook";
import { readArguments } from "../src/functions/argument";
import { scoreCells } from "../src/functions/liveCells";
import { profileCells } from "../src/functions/profileCells";
import { followRows } from "../src/sheets/followRows";
import { readAssessment } from "../src/sheets/readAssessment";
import { rowEdits } from "../src/sheets/rowEdits";
import { rowPlan } from "../src/sheets/rowPlan";
import { liveTables } from "./liveTables.mjs";

const scoreColumn = "F";
const changesPerRun = 100;

// What Excel's page gives to functions besides their arguments.
Object.assign(globalThis, { CustomFunctions: { Error: class {}, ErrorCode: {} } });

/** What live functions cost of our own time, at three sizes: whether it grows with the table is what the figures are for. */
export function liveCases() {
  return [100, 1_000, 10_000].flatMap((employees) => casesOf(employees));
}

function casesOf(employees) {
  const tables = liveTables(employees);
  const { rows } = tables.get("Ratings");
  const size = `of ${rows.length} ratings`;
  return [
    { what: `index ${size}`, note: "aim: 1 s", run: () => void readAssessment(tables) },
    {
      what: `SCORE() ${employees} × 11 ${size}, its first time`,
      note: "aim: 150 ms",
      prepare: () => readAssessment(tables).index,
      run: (index) => void scoreCells(index, given()),
    },
    changeCase(tables, `a rating to one cell, ${changesPerRun} times, ${size}`, (index) =>
      scoreCells(index, given([["E00001"]], [["A"]])),
    ),
    changeCase(
      tables,
      `a rating to one person's PROFILE, ${changesPerRun} times, ${size}`,
      (index) => profileCells(index, given([["E00001"]])),
    ),
  ];
}

/** From Excel's event, and the row that was read because of it, to the value handed to Excel. */
function changeCase(tables, what, compute) {
  const reading = readAssessment(tables);
  const listeners = new Set();
  const book = new LiveBook({
    getState: () => ({ status: "ready", index: reading.index, problems: [] }),
    subscribe: (listener) => listeners.add(listener),
  });
  let pushes = 0;
  book.add({ setResult: () => (pushes += 1) }, compute);
  const table = tables.get("Ratings");
  let score = 0;
  const change = () => {
    score = (score + 1) % 101;
    const told = { type: "RangeEdited", address: `${scoreColumn}2` };
    const plan = rowPlan(table.rows.length, rowEdits(table, told));
    const read = new Map(plan.toRead.map((place) => [place, withScore(table.rows, place, score)]));
    const changed = followRows(table, plan, { ...table, rowCount: table.rows.length, rows: read });
    const persons = reading.ratings.follow(changed);
    listeners.forEach((listener) => listener(persons));
  };
  return {
    what,
    note: `aim: ${5 * changesPerRun} ms`,
    run() {
      pushes = 0;
      for (let turn = 0; turn < changesPerRun; turn += 1) change();
      if (pushes !== changesPerRun) throw new Error(`${pushes} pushes`);
    },
  };
}

function withScore(rows, place, score) {
  const row = [...rows[place]];
  if (place === 0) row[5] = score;
  return row;
}

function given(employee, competency) {
  return readArguments({ employee, competency, period: undefined }, {});
}
