import type { PlanCell } from "../planCell";

/** What a planned cell holds in the end: the apostrophe that keeps a text a text is no part of it. Cells formatted as text need none. */
export function plainValue(cell: PlanCell, numberFormat: string): Exclude<PlanCell, ""> {
  if (typeof cell !== "string" || numberFormat === "@") return cell === "" ? null : cell;
  const text = cell.startsWith("'") ? cell.slice(1) : cell;
  return text === "" ? null : text;
}
