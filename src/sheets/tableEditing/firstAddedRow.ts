import { columnPositions } from "../columnPositions";
import { isFreeCells } from "../freeRow";
import type { TableCells } from "../tableCells";

/**
 * Where the first added row goes, counted from 0 in the body: below the last row that holds anything of ours. Where competency codes head
 * columns, those count as well: targets for everybody have neither role nor grade ([T1]).
 */
export function firstAddedRow({ name, headers, rows }: TableCells): number {
  const hasCodes = name === "Targets" || name === "Snapshots";
  const ours = hasCodes ? [...headers.keys()] : [...columnPositions(name, headers).values()];
  let free = rows.length;
  while (free > 0 && isFreeCells(ours, rows[free - 1] ?? [])) free -= 1;
  return free;
}
