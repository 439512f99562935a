import { parseAddress, localAddress } from "../../../workbench/engine/address";
import type { CellArea } from "../../../workbench/engine/cellArea";
import { shiftedArea } from "../../../workbench/engine/shiftedArea";
import type { CellShift } from "../../../workbench/engine/shiftedArea";

function area(address: string, sheetId = "s1"): CellArea {
  const parsed = parseAddress(address);
  if (parsed === undefined) throw new Error(address);
  return { ...parsed.area, sheetId };
}

function shifted(
  address: string,
  kind: CellShift["kind"],
  along: CellShift["along"],
  changed: string,
): string | undefined {
  const moved = shiftedArea(area(address), { kind, along, area: area(changed) });
  return moved && localAddress(moved);
}

describe("a kept range", () => {
  test.each([
    ["moves down with rows above it", "1:2", "B5:C8"],
    ["moves down with rows in its own place", "3:3", "B4:C7"],
    ["grows with rows inside it", "4:5", "B3:C8"],
    ["stays with rows below it", "7:7", "B3:C6"],
  ])("%s", (_title, inserted, expected) => {
    expect(shifted("B3:C6", "insert", "rows", inserted)).toBe(expected);
  });

  test.each([
    ["moves up when rows above it are deleted", "1:2", "B1:C4"],
    ["shrinks when some of its rows are", "2:3", "B2:C4"],
    ["shrinks when rows inside it are", "4:5", "B3:C4"],
    ["is no more when all its rows are", "3:6", undefined],
    ["stays when rows below it are", "7:9", "B3:C6"],
  ])("%s", (_title, deleted, expected) => {
    expect(shifted("B3:C6", "delete", "rows", deleted)).toBe(expected);
  });

  test("follows columns in the same way", () => {
    expect(shifted("B3:C6", "insert", "columns", "A:A")).toBe("C3:D6");
    expect(shifted("B3:C6", "delete", "columns", "B:B")).toBe("B3:B6");
  });

  test("follows a shift of some cells only where all of it is shifted", () => {
    expect(shifted("B3:C6", "insert", "rows", "B1:C1")).toBe("B4:C7");
    expect(shifted("B3:C6", "insert", "rows", "B1:B1")).toBe("B3:C6");
    expect(shifted("B3:C6", "insert", "columns", "A3:A6")).toBe("C3:D6");
  });

  test("of whole columns stays when rows are inserted", () => {
    expect(shifted("B:C", "insert", "rows", "2:2")).toBe("B:C");
  });

  test("stays when another sheet changes", () => {
    const change: CellShift = { kind: "insert", along: "rows", area: area("1:1", "s2") };
    expect(shiftedArea(area("B3"), change)).toEqual(area("B3"));
  });
});
