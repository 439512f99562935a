import { textKey } from "../../domain/textKey";
import { codeColumns } from "../codeColumns";
import { columnPositions } from "../columnPositions";
import type { CellValue, TableCells } from "../tableCells";
import type { RowChange, RowContents } from "./tableEdit";

/** New values of a row by the positions of their columns. A column that the user has deleted takes nothing. */
export function wantedCells(
  { name, headers }: Pick<TableCells, "name" | "headers">,
  { cells, byCode = {} }: RowContents,
): ReadonlyMap<number, CellValue> {
  const positions = columnPositions(name, headers);
  const codes = new Map(Object.entries(byCode).map(([code, value]) => [textKey(code), value]));
  const fixed = Object.entries(cells).map(([key, value]) => [positions.get(key), value] as const);
  const ofCodes = [...codeColumns(name, headers, new Set(codes.keys()))].map(
    ([code, position]) => [position, codes.get(code) ?? ""] as const,
  );
  const all = [...fixed, ...ofCodes];
  return new Map(all.flatMap(([at, value]) => (at === undefined ? [] : [[at, value]])));
}

/** Codes that are given values and head no column yet. */
export function missingCodes(
  { name, headers }: Pick<TableCells, "name" | "headers">,
  changes: readonly RowChange[],
): readonly string[] {
  const codes = changes.flatMap((change) =>
    "byCode" in change
      ? Object.entries(change.byCode ?? {}).flatMap(([code, value]) => (value === "" ? [] : code))
      : [],
  );
  const wanted = new Map(codes.map((code) => [textKey(code), code]));
  const present = codeColumns(name, headers, new Set(wanted.keys()));
  return [...wanted].filter(([key]) => !present.has(key)).map(([, code]) => code);
}
