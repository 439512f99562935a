import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { CellValue } from "./tableCells";

/**
 * Digest of the cells of a sheet of ours, by which is seen whether anybody has typed, inserted or deleted among them. The rows
 * from `firstRow` on count in any order: a user may sort them.
 */
export function blockDigest(rows: readonly (readonly CellValue[])[], firstRow: number): string {
  const texts = rows.map((row) => JSON.stringify(row.map(comparable)));
  const inAnyOrder = texts.slice(firstRow).sort();
  const text = [...texts.slice(0, firstRow), ...inAnyOrder].join("\n");
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}

/** A file need not keep more than 15 digits of a number. */
function comparable(cell: CellValue): CellValue {
  return typeof cell === "number" ? Number(cell.toPrecision(12)) : cell;
}
