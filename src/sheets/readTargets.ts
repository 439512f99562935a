import type { TargetRow } from "../domain/assessment";
import type { Scale } from "../domain/scale";
import type { TextKey } from "../domain/textKey";
import { codeColumns, targetsOf } from "./codeColumns";
import { reportTargetRows, type PlacedTargets } from "./targetProblems";
import type { TableCells } from "./tableCells";
import { tableRows, type Report, type TableRow } from "./tableRows";

/** What the other tables know, against which targets are checked. */
export interface TargetContext {
  readonly codes: ReadonlySet<TextKey>;
  readonly limits: Scale;
}

/** The target rows; of their further columns those count that are headed by a competency's code. */
export function readTargets(
  cells: TableCells,
  { codes, limits }: TargetContext,
  report: Report,
): readonly TargetRow[] {
  const columns = codeColumns("Targets", cells.headers, codes);
  const rows = tableRows("Targets", cells, report, columns.values());
  const placed = rows.map((row): PlacedTargets => {
    const targets = onScale(targetsOf(row, columns), { row, columns, limits, report });
    const value = { role: row.text("role"), grade: row.text("grade"), targets };
    return { value, roleAt: row.at("role") };
  });
  reportTargetRows(placed, report);
  return placed.map(({ value }) => value);
}

interface ScaleCheck {
  readonly row: TableRow<"Targets">;
  readonly columns: ReadonlyMap<TextKey, number>;
  readonly limits: Scale;
  readonly report: Report;
}

/** A target that no score can reach, or none can miss, is reported and left out. */
function onScale(
  targets: TargetRow["targets"],
  { row, columns, limits: { from, to }, report }: ScaleCheck,
): TargetRow["targets"] {
  const isOn = (target: number) => target >= from && target <= to;
  for (const [code, value] of targets) {
    if (isOn(value)) continue;
    report({ code: "targetOffScale", value, from, to, at: row.addressAt(columns.get(code) ?? 0) });
  }
  return new Map([...targets].filter(([, target]) => isOn(target)));
}
