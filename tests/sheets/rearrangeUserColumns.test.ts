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

  test("leaves notes below the last employee where they are as long as there is room", () => {
    const [ids, cells] = [
      ["E1", "", ""],
      [["one"], [""], ["sum"]],
    ];
    expect(rearrangeUserColumns(ids, ["E1", "E2"], cells)).toEqual({
      ids: ["E1", "E2", ""],
      cells: [["one"], [""], ["sum"]],
      hasMoved: false,
    });
    expect(rearrangeUserColumns(ids, ["E1", "E2", "E3"], cells)).toMatchObject({
      cells: [["one"], [""], [""], ["sum"]],
      hasMoved: true,
    });
  });

  test("loses no note, whatever the rows become, and is stable when done twice", () => {
    const employees = fc.uniqueArray(fc.stringMatching(/^E[0-9]$/));
    const withBlanks = fc
      .tuple(fc.array(fc.stringMatching(/^E[0-9]$/)), fc.nat(3))
      .map(([ids, blanks]) => [...ids, ...Array.from({ length: blanks }, () => "")]);
    fc.assert(
      fc.property(withBlanks, employees, (previous, next) => {
        const cells = previous.map((id, row) => [`note on ${id} in ${String(row)}`]);
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
