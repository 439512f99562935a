import type { Period } from "../domain/assessment";
import { periodStatusChoices } from "./columnChoices";
import { firstOfEachKey } from "./firstOfEachKey";
import type { TableCells } from "./tableCells";
import { tableRows, type Report } from "./tableRows";

/** The periods in time order, which is the order of their rows. A status that nobody understands counts as open. */
export function readPeriods(cells: TableCells, report: Report): readonly Period[] {
  const keyed = tableRows("Periods", cells, report)
    .map((row) => ({ row, key: row.filledText("period"), at: row.at("period") }))
    .filter(({ key }) => key !== "")
    .map(({ row, key, at }) => {
      const status = row.choice("status", periodStatusChoices) ?? "open";
      return { key, at, value: { name: key, status, modelVersion: row.text("modelVersion") } };
    });
  return firstOfEachKey("Periods", keyed, report);
}
