import type { RatingKey } from "../../src/domain/rating";
import { journalDigest, journalRecords, lastDigest } from "../../src/sheets/journalRecords";
import { ratingEdit } from "../../src/sheets/ratingEdit";
import { rowCarriesKey } from "../../src/sheets/ratingRow";
import type { CellValue, TableCells } from "../../src/sheets/tableCells";
import type { RatingUpdate } from "../../src/sheets/ratingFields";

const key: RatingKey = {
  period: "2026",
  employeeId: "001",
  competency: "A",
  rater: "Lin Yue",
  raterGroup: "manager",
};
const update: RatingUpdate = { value: 70, ratedOn: "2026-03-01", modelVersion: "ab12cd34" };
const march = 46082;

const headers = [
  "Employee ID",
  "My note",
  "Score",
  "Rated on",
  "Model version",
  "Formula",
  "Evidence",
  "Reason",
  "评估期",
  "Competency",
  "Rater",
  "Rater group",
];

function ratings(...rows: readonly (readonly CellValue[])[]): TableCells {
  return { name: "Ratings", sheet: "Ratings", top: 0, left: 0, headers, rows };
}

function row(score: CellValue, changed: Readonly<Record<number, CellValue>> = {}): CellValue[] {
  const cells = [
    "001",
    "mine",
    score,
    march,
    "ab12cd34",
    1,
    "",
    "",
    "2026",
    "A",
    "Lin Yue",
    "Manager",
  ];
  return cells.map((cell, position) => changed[position] ?? cell);
}

describe("rowCarriesKey", () => {
  test("[K1] ignores letter case and tells 1 from 001", () => {
    expect(rowCarriesKey(headers, row(70, { 9: "a", 10: "LIN YUE" }), key)).toBe(true);
    expect(rowCarriesKey(headers, row(70, { 0: 1 }), key)).toBe(false);
  });

  test("[R4] takes a blank rater group for manager", () => {
    expect(rowCarriesKey(headers, row(70, { 11: " " }), key)).toBe(true);
    expect(rowCarriesKey(headers, row(70, { 11: "同事" }), key)).toBe(false);
  });
});

describe("ratingEdit", () => {
  test("writes the behaviours seen into their column, and says so in the journal", () => {
    const cells = { ...ratings([...row(70), ""]), headers: [...headers, "观察到的行为"] };
    const edit = ratingEdit(cells, key, { ...update, behavioursSeen: "Listens" });
    expect(edit).toMatchObject({
      kind: "update",
      runs: [{ column: headers.length, cells: ["Listens"] }],
      changes: [{ field: "观察到的行为", old: "", new: "Listens" }],
    });
  });

  test("is refused where there is no column for the behaviours seen", () => {
    const edit = ratingEdit(ratings(row(70)), key, { ...update, behavioursSeen: "Listens" });
    expect(edit).toEqual({
      kind: "refused",
      problem: { code: "columnMissing", table: "Ratings", column: "Behaviours seen" },
    });
  });

  test("changes only the cells that differ, in runs that pass the user's columns by", () => {
    const edit = ratingEdit(ratings(row(55, { 3: 46000 })), key, { ...update, evidence: "seen" });
    expect(edit).toEqual({
      kind: "update",
      row: 0,
      runs: [
        { column: 2, cells: [70, march] },
        { column: 6, cells: ["seen"] },
      ],
      changes: [
        { field: "Score", old: 55, new: 70 },
        { field: "Evidence", old: "", new: "seen" },
      ],
    });
  });

  test("has nothing to do where the row says so already", () => {
    expect(ratingEdit(ratings(row(70)), key, { ...update, ratedOn: "2026-05-05" }).kind).toBe(
      "nothing",
    );
  });

  test("replaces a number kept as text", () => {
    const edit = ratingEdit(ratings(row("70")), key, update);
    expect(edit).toMatchObject({ kind: "update", changes: [{ old: "70", new: 70 }] });
  });

  test("writes not observed as N/A and leaves evidence that is not given alone", () => {
    const edit = ratingEdit(ratings(row(55)), key, {
      ...update,
      value: "notObserved",
      reason: "new",
    });
    expect(edit).toMatchObject({
      runs: [
        { column: 2, cells: ["N/A"] },
        { column: 7, cells: ["new"] },
      ],
    });
  });

  test("clears a score with an empty text, never with 0", () => {
    const edit = ratingEdit(ratings(row(55)), key, { ...update, value: undefined });
    expect(edit).toMatchObject({ kind: "update", runs: [{ column: 2, cells: [""] }] });
  });

  test("finds the row wherever it stands", () => {
    const others = [row(1, { 9: "B" }), row(2, { 9: "C" })];
    expect(ratingEdit(ratings(...others, row(55)), key, update)).toMatchObject({
      kind: "update",
      row: 2,
    });
  });

  test("appends a row below the last filled one and leaves the user's columns alone", () => {
    const blank = headers.map((): CellValue => "");
    const edit = ratingEdit(ratings(row(1, { 9: "B" }), blank), key, update);
    expect(edit).toEqual({
      kind: "append",
      row: 1,
      runs: [
        { column: 0, cells: ["'001"] },
        { column: 2, cells: [70, march, "ab12cd34"] },
        { column: 6, cells: ["", "", "'2026", "A", "Lin Yue", "Manager"] },
      ],
      changes: [{ field: "Score", old: "", new: 70 }],
    });
  });

  test("[R5] refuses to choose between two rows with the key and names both", () => {
    expect(ratingEdit(ratings(row(55), row(60)), key, update)).toEqual({
      kind: "refused",
      problem: {
        code: "keyTwice",
        table: "Ratings",
        key: "2026 · 001 · A · Lin Yue",
        at: ["Ratings!C2", "Ratings!C3"],
      },
    });
  });

  test("prefers the row with a score to one that was cleared", () => {
    expect(ratingEdit(ratings(row(""), row(60)), key, update)).toMatchObject({
      kind: "update",
      row: 1,
    });
  });

  test("writes nothing when a text would have no column", () => {
    const cells = ratings(row(55));
    const without = {
      ...cells,
      headers: headers.map((header) => (header === "Evidence" ? "x" : header)),
    };
    expect(ratingEdit(without, key, { ...update, evidence: "seen" })).toEqual({
      kind: "refused",
      problem: { code: "columnMissing", table: "Ratings", column: "Evidence" },
    });
  });

  test("keeps evidence that looks like a formula a text", () => {
    const edit = ratingEdit(ratings(row(70)), key, { ...update, evidence: "=HYPERLINK(1)" });
    expect(edit).toMatchObject({ runs: [{ column: 6, cells: ["'=HYPERLINK(1)"] }] });
  });

  test("has nothing to clear where there is no row", () => {
    expect(ratingEdit(ratings(), key, { ...update, value: undefined }).kind).toBe("nothing");
  });
});

describe("the journal", () => {
  const entry = {
    when: "2026-03-01T12:00:00",
    who: "Lin Yue",
    table: "Ratings",
    key: "k",
    reason: "",
    modelVersion: "ab12cd34",
  } as const;
  const changes = [
    { field: "Score", old: 55, new: 70 },
    { field: "Evidence", old: "", new: "seen" },
  ];
  const records = journalRecords(entry, changes, "");

  test("has one row per changed value, at the time it happened", () => {
    expect(records.map(({ cells }) => [cells.when, cells.field, cells.old, cells.new])).toEqual([
      [march + 0.5, "Score", 55, 70],
      [march + 0.5, "Evidence", "", "seen"],
    ]);
  });

  test("chains each row's digest to the row before", () => {
    const [first, second] = records.map(({ cells }) => cells);
    const cells = { ...entry, ...changes[1], when: march + 0.5 } as Parameters<
      typeof journalDigest
    >[1];
    expect(first?.digest).toMatch(/^[0-9a-f]{16}$/);
    expect(second?.digest).toBe(journalDigest(String(first?.digest), cells));
    expect(journalDigest("", cells)).not.toBe(second?.digest);
  });

  test("finds the last digest above blank rows", () => {
    const rows = [["d1"], ["d2"], [""]];
    const cells = {
      name: "Journal",
      sheet: "Journal",
      top: 0,
      left: 0,
      headers: ["Digest"],
      rows,
    } as const;
    expect(lastDigest(cells)).toBe("d2");
  });
});
