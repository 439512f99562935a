import fc from "fast-check";
import { changedList, listChanges } from "../../src/sheets/listChanges";

const keys = fc.uniqueArray(fc.stringMatching(/^[A-J]$/));

describe("listChanges", () => {
  test("deletes from the end and inserts from the beginning, adjacent places together", () => {
    const changes = listChanges(["a", "b", "c", "d", "z"], ["a", "x", "y", "d", "z"]);
    expect(changes).toEqual([
      { kind: "delete", at: 1, count: 2 },
      { kind: "insert", at: 1, count: 2 },
    ]);
  });

  test("inserts between the first and the last", () => {
    expect(listChanges(["a", "b"], ["x", "a", "b", "y"])).toEqual([
      { kind: "insert", at: 1, count: 1 },
      { kind: "insert", at: 2, count: 1 },
    ]);
  });

  test("makes room for every key", () => {
    fc.assert(
      fc.property(keys, keys, (previous, next) => {
        const changed = changedList(previous, listChanges(previous, next));
        expect(changed).toHaveLength(next.length);
        expect(changed.filter((key) => key !== undefined)).toEqual(
          previous.filter((key) => next.includes(key)),
        );
      }),
    );
  });
});
