import fc from "fast-check";
import { arrangeRows } from "../../src/sheets/arrangeRows";
import { changedList } from "../../src/sheets/listChanges";

/** The notes as they stand in the end, "" where there is none. */
function arranged(previous: readonly string[], next: readonly string[], notes: readonly string[]) {
  const { changes, sources } = arrangeRows(previous, next, (row) => notes[row] !== "");
  const standing = changedList(notes, changes);
  return sources.map((source) => (source === undefined ? "" : (standing[source] ?? "")));
}

const all = () => true;

describe("arrangeRows", () => {
  test("moves notes with their employee", () => {
    const notes = arranged(["E1", "E2", "E3"], ["E3", "e1", "E4", "E2"], ["one", "two", "three"]);
    expect(notes).toEqual(["three", "one", "", "two"]);
  });

  test("keeps notes of who is no longer listed below the others", () => {
    expect(arranged(["E1", "E2", "E3"], ["E1", "E3"], ["one", "two", "three"])).toEqual([
      "one",
      "three",
      "two",
    ]);
    expect(arrangeRows(["E1", "E2", "E3"], ["E1", "E3"], all).formerRows).toEqual([1]);
  });

  test("has a note once where other rows go", () => {
    expect(arranged(["E1", "E2", "E3"], ["E3"], ["", "", "note"])).toEqual(["note"]);
  });

  test("leaves moving to Excel where employees come and go", () => {
    const isFilled = (row: number) => row !== 1;
    const { changes, hasMoved } = arrangeRows(["E1", "E2", "E3"], ["E1", "E4", "E3"], isFilled);
    expect(changes).toEqual([
      { kind: "delete", at: 1, count: 1 },
      { kind: "insert", at: 1, count: 1 },
    ]);
    expect(hasMoved).toBe(false);
  });

  test("inserts who comes last above the last row, so that an average over all rows grows", () => {
    const { changes, sources, hasMoved } = arrangeRows(["E1", "E2"], ["E1", "E2", "E3"], all);
    expect(changes).toEqual([{ kind: "insert", at: 1, count: 1 }]);
    expect([sources, hasMoved]).toEqual([[0, 2, undefined], true]);
  });

  test("has nothing to move when the rows stay, or where nobody has written anything", () => {
    expect(arrangeRows(["E1", "E2"], ["E1", "E2"], all)).toMatchObject({
      changes: [],
      hasMoved: false,
    });
    expect(arrangeRows(["E1", "E2"], ["E2", "E1"], () => false).hasMoved).toBe(false);
  });

  test("has each note exactly once, whatever the rows become, and is stable when done twice", () => {
    const employees = fc.uniqueArray(fc.stringMatching(/^E[0-9]$/));
    fc.assert(
      fc.property(employees, employees, fc.array(fc.boolean()), (previous, next, written) => {
        const notes = previous.map((id, row) => (written[row] ? `note on ${id}` : ""));
        const { formerRows } = arrangeRows(previous, next, (row) => notes[row] !== "");
        const ids = [...next, ...formerRows.map((row) => previous[row] ?? "")];
        const once = arranged(previous, next, notes);
        expect(once.filter((note) => note !== "").sort()).toEqual(
          notes.filter((note) => note !== "").sort(),
        );
        once.forEach((note, row) => expect(["", `note on ${ids[row] ?? ""}`]).toContain(note));
        expect(arrangeRows(ids, next, (row) => once[row] !== "").hasMoved).toBe(false);
      }),
    );
  });
});
