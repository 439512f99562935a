import fc from "fast-check";
import { rearrangeUserColumns } from "../../src/sheets/rearrangeUserColumns";

const notes = [["one"], ["two"], ["three"]];

describe("rearrangeUserColumns", () => {
  test("moves notes with their employee", () => {
    const moved = rearrangeUserColumns(["E1", "E2", "E3"], ["E3", "e1", "E4", "E2"], notes);
    expect(moved).toEqual({
      ids: ["E3", "e1", "E4", "E2"],
      cells: [["three"], ["one"], [""], ["two"]],
      hasMoved: true,
    });
  });

  test("keeps notes of who is no longer listed below, under their ID", () => {
    const moved = rearrangeUserColumns(["E1", "E2", "E3"], ["E1", "E3"], notes);
    expect(moved).toEqual({
      ids: ["E1", "E3", "E2"],
      cells: [["one"], ["three"], ["two"]],
      hasMoved: true,
    });
  });

  test("has nothing to move when the rows stay, or when someone comes last", () => {
    expect(rearrangeUserColumns(["E1", "E2", "E3"], ["E1", "E2", "E3", "E4"], notes).hasMoved).toBe(
      false,
    );
  });

  test("has nothing to move where nobody has written anything", () => {
    expect(rearrangeUserColumns(["E1", "E2"], ["E2", "E1"], [[""], [""]]).hasMoved).toBe(false);
  });

  test("loses no note, whatever the rows become, and is stable when done twice", () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^E[0-9]$/), { selector: (id) => id });
    fc.assert(
      fc.property(ids, ids, (previous, next) => {
        const cells = previous.map((id) => [`note on ${id}`]);
        const once = rearrangeUserColumns(previous, next, cells);
        const kept = once.cells.flat().filter((cell) => cell !== "");
        expect([...kept].sort()).toEqual(cells.flat().sort());
        expect(rearrangeUserColumns(once.ids, next, once.cells)).toEqual({
          ...once,
          hasMoved: false,
        });
      }),
    );
  });
});
