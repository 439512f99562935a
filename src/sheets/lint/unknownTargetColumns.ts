import type { CompetencyModel } from "../../domain/assessment";
import type { Hint } from "../../domain/lint/hint";
import { textKey } from "../../domain/textKey";
import { cellText } from "../cellText";
import { codeColumns } from "../codeColumns";
import { columnPositions } from "../columnPositions";
import type { WorkbookTables } from "../tableCells";

/** Columns of numbers in `Targets` that no competency's code heads: targets that count for nothing ([M6]). */
export function unknownTargetColumns(
  tables: WorkbookTables,
  { competencies }: CompetencyModel,
): readonly Hint[] {
  const cells = tables.get("Targets");
  if (!cells) return [];
  const { headers, rows } = cells;
  const codes = new Set(competencies.map(({ code }) => textKey(code)));
  const known = new Set([
    ...columnPositions("Targets", headers).values(),
    ...codeColumns("Targets", headers, codes).values(),
  ]);
  return headers.flatMap((header, position): Hint[] => {
    const isOfNumbers = rows.some((row) => typeof row[position] === "number");
    if (known.has(position) || !isOfNumbers) return [];
    const column = cellText(header);
    return [
      {
        code: "targetsForNothing",
        place: { table: "Targets", key: {}, column },
        values: { column },
      },
    ];
  });
}
