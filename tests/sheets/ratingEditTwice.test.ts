import fc from "fast-check";
import { raterGroups, type RatingKey } from "../../src/domain/rating";
import { ratingTextKey } from "../../src/domain/ratingTextKey";
import { ratingEdit, type RatingEdit } from "../../src/sheets/ratingEdit";
import type { RatingUpdate } from "../../src/sheets/ratingFields";
import type { CellValue, TableCells } from "../../src/sheets/tableCells";
import { assessmentIn } from "./reading";
import { smallTables } from "./smallTables";
import { tableIn, writtenCell } from "./writtenTables";

const key: fc.Arbitrary<RatingKey> = fc.record({
  period: fc.constantFrom("2025", "2026"),
  employeeId: fc.constantFrom("1001", "002"),
  competency: fc.constantFrom("A", "B"),
  rater: fc.constantFrom("He Bo", "=Lin", ""),
  raterGroup: fc.constantFrom(...raterGroups),
});

const update: fc.Arbitrary<RatingUpdate> = fc.record({
  value: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant("notObserved" as const)),
  evidence: fc.constantFrom("", "=1+1", "seen it"),
  reason: fc.constantFrom("", "- new"),
  ratedOn: fc.constantFrom("2026-03-01", "2026-03-02"),
  modelVersion: fc.constantFrom("ab12cd34", "00001111"),
});

/** `Ratings` after Excel has carried an edit out. */
function applied(cells: TableCells, edit: RatingEdit): TableCells {
  if (edit.kind === "nothing") return cells;
  if (edit.kind === "refused") throw new Error(edit.problem.code);
  const row = [...(cells.rows[edit.row] ?? cells.headers.map((): CellValue => ""))];
  for (const run of edit.runs)
    row.splice(run.column, run.cells.length, ...run.cells.map(writtenCell));
  const rows = [...cells.rows];
  rows[edit.row] = row;
  return { ...cells, rows };
}

describe("ratingEdit, carried out", () => {
  test("is read back as what was rated, one row per key, and has nothing to do a second time", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, update), { minLength: 1, maxLength: 12 }), (edits) => {
        const start = tableIn(smallTables(), "Ratings");
        const end = edits.reduce(
          (cells, [one, say]) => applied(cells, ratingEdit(cells, one, say)),
          start,
        );
        const { ratings } = assessmentIn(new Map([...smallTables(), ["Ratings", end]]));
        expect(new Set(ratings.map(ratingTextKey)).size).toBe(ratings.length);
        const last = new Map(edits.map((edit) => [ratingTextKey(edit[0]), edit]));
        for (const [one, say] of last.values()) {
          expect(ratings).toContainEqual(
            expect.objectContaining({
              ...one,
              competency: expect.stringMatching(new RegExp(`^${one.competency}$`, "i")) as string,
              value:
                say.value === "notObserved"
                  ? { kind: "notObserved" }
                  : { kind: "score", score: say.value },
              evidence: say.evidence,
              reason: say.reason,
            }),
          );
          expect(ratingEdit(end, one, say).kind).toBe("nothing");
        }
      }),
    );
  });
});
