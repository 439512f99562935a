import fc from "fast-check";
import { columnLetters } from "../../src/sheets/cellAddress";
import { followRows, type FollowedTable, type RowsRead } from "../../src/sheets/followRows";
import { readAssessment } from "../../src/sheets/readAssessment";
import { rowEdits, type ToldChange } from "../../src/sheets/rowEdits";
import { rowPlan } from "../../src/sheets/rowPlan";
import { RatingTable } from "../../src/sheets/ratingTable";
import type { CellValue } from "../../src/sheets/tableCells";
import { plainRating } from "./reading";
import { smallTables } from "./smallTables";

type Row = readonly CellValue[];

const headers = ["Period", "Employee ID", "Competency", "Rater", "Rater group", "Score", "Note"];
const [top, left] = [3, 2];

/** A sheet's table as Excel has it, and what its events tell of changes. */
class SheetTable {
  readonly told: ToldChange[] = [];
  constructor(public rows: Row[]) {}

  edit(place: number, column: number, value: CellValue): void {
    const row = [...(this.rows[place] ?? headers.map(() => ""))];
    row[column] = value;
    this.rows[place] = row;
    const at = `${columnLetters(left + column)}${String(top + 2 + place)}`;
    this.told.push({ type: "RangeEdited", address: at });
  }

  insert(at: number, rows: readonly Row[]): void {
    this.rows.splice(at, 0, ...rows);
    this.told.push({ type: "RowInserted", address: this.lines(at, rows.length) });
  }

  delete(at: number, count: number): void {
    this.rows.splice(at, count);
    this.told.push({ type: "RowDeleted", address: this.lines(at, count) });
  }

  private lines(at: number, count: number): string {
    return `${String(top + 2 + at)}:${String(top + 1 + at + count)}`;
  }

  read(places: readonly number[]): RowsRead {
    const rows = places.map((place): [number, Row] => [place, this.rows[place] ?? []]);
    const inBody = rows.filter(([place]) => place < this.rows.length);
    return { ...place(), rowCount: this.rows.length, rows: new Map(inBody) };
  }
}

function place() {
  return { name: "Ratings", sheet: "Ratings", top, left, headers } as const;
}

function knownTable(rows: readonly Row[]): FollowedTable {
  return { ...place(), rows: [...rows] };
}

/** Whether what is known of the table could be brought up to date from its events. */
function follow(known: FollowedTable, actual: SheetTable) {
  const edits = actual.told.flatMap((told) => rowEdits(known, told) ?? []);
  const plan = rowPlan(known.rows.length, edits);
  return plan && followRows(known, plan, actual.read(plan.toRead));
}

const cells = fc.tuple(
  fc.constantFrom("2026", "2025", "1999"),
  fc.constantFrom("1001", "002", "nobody", ""),
  fc.constantFrom("A", "B", "Z"),
  fc.constantFrom("He Bo", "Lin"),
  fc.constantFrom("", "Peer", "self", "?"),
  fc.constantFrom<CellValue>(40, 80, "N/A", "good", 300, "", "#N/A"),
  fc.constant(""),
);

const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("edit" as const),
      at: fc.nat(12),
      column: fc.nat(6),
      row: cells,
    }),
  },
  fc.record({
    kind: fc.constant("insert" as const),
    at: fc.nat(12),
    rows: fc.array(cells, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("delete" as const),
    at: fc.nat(12),
    count: fc.integer({ min: 1, max: 3 }),
  }),
);

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function apply(table: SheetTable, step: Change): void {
  const at = Math.min(step.at, table.rows.length);
  if (step.kind === "edit") table.edit(at, step.column, step.row[step.column] ?? "");
  else if (step.kind === "insert") table.insert(at, step.rows);
  else if (table.rows.length - at > step.count) table.delete(at, step.count);
}

const knownKeys = new RatingTable(knownTable([]), {
  limits: { from: 0, to: 100 },
  employeeIds: new Set(),
  codes: new Set(),
  periods: new Set(),
}).known;

function ratingsOf(cellsOfTable: FollowedTable): RatingTable {
  const { ratings } = readAssessment(new Map([...smallTables(), ["Ratings", cellsOfTable]]));
  return ratings ?? new RatingTable(cellsOfTable, knownKeys);
}

describe("a followed Ratings table", () => {
  test("is the same as one that is read anew, whatever was edited, inserted and deleted", () => {
    fc.assert(
      fc.property(
        fc.array(cells, { minLength: 1, maxLength: 10 }),
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        (rows, batches) => {
          const known = knownTable(rows);
          const ratings = ratingsOf(known);
          for (const batch of batches) {
            const actual = new SheetTable([...known.rows]);
            batch.forEach((step) => {
              apply(actual, step);
            });
            const changed = follow(known, actual);
            expect(changed).toBeDefined();
            if (changed) ratings.follow(changed);
            expect(known.rows).toEqual(actual.rows);
          }
          const anew = ratingsOf(knownTable(known.rows));
          expect(ratings.inOrder().map(plainRating)).toEqual(anew.inOrder().map(plainRating));
          expect(sorted(ratings.problems())).toEqual(sorted(anew.problems()));
          expect(scoresIn(ratings)).toEqual(scoresIn(anew));
        },
      ),
    );
  });
});

const weights = { self: 0, manager: 50, peer: 20, "direct report": 10, customer: 20 };

function scoresIn(ratings: RatingTable) {
  return ["2026", "2025"].flatMap((period) =>
    ["1001", "002"].flatMap((employee) =>
      ["A", "B"].map((code) =>
        kindAndScore(ratings.lookUp.personOf(period, employee).scoreIn(code, weights)),
      ),
    ),
  );
}

/** Of several problems any may be the one that is named. */
function kindAndScore(score: { readonly kind: string; readonly score?: number }) {
  return score.kind === "score" ? score.score?.toFixed(9) : score.kind;
}

/** Which of two rows with one key is named first does not matter. */
function sorted(problems: readonly object[]): readonly string[] {
  return problems
    .map((problem) =>
      JSON.stringify(problem, (_, value: unknown) =>
        Array.isArray(value) ? [...(value as string[])].sort() : value,
      ),
    )
    .sort();
}
