import type { Snapshot } from "../domain/assessment";
import type { TextKey } from "../domain/textKey";
import { firstOfEachKey } from "./firstOfEachKey";
import { codeColumns, targetsOf } from "./codeColumns";
import type { TableCells } from "./tableCells";
import { tableRows, type Report, type TableRow } from "./tableRows";

/** Where employees stood when periods were closed. */
export function readSnapshots(
  cells: TableCells,
  codes: ReadonlySet<TextKey>,
  report: Report,
): readonly Snapshot[] {
  const columns = codeColumns("Snapshots", cells.headers, codes);
  const keyed = tableRows("Snapshots", cells, report)
    .map((row) => ({ at: row.at("employeeId"), value: readSnapshot(row, columns) }))
    .filter(({ value }) => value.period !== "" && value.employeeId !== "")
    .map(({ at, value }) => ({ key: `${value.period} · ${value.employeeId}`, at, value }));
  return firstOfEachKey("Snapshots", keyed, report);
}

function readSnapshot(row: TableRow<"Snapshots">, columns: ReadonlyMap<TextKey, number>): Snapshot {
  return {
    period: row.filledText("period"),
    employeeId: row.filledText("employeeId"),
    department: row.text("department"),
    role: row.text("role"),
    grade: row.text("grade"),
    manager: row.text("manager"),
    targets: targetsOf(row, columns),
  };
}
