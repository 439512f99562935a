import type { CompetencyModel } from "../domain/assessment";
import { groupBy } from "../domain/groupBy";
import { cellText } from "./cellText";
import { isHeaderOf } from "./columnPositions";
import { readModel } from "./readModel";
import type { CellValue, TableCells } from "./tableCells";
import { columnsOf } from "./tableColumns";
import { tableRows, type Report, type TableRow } from "./tableRows";

type Row = TableRow<"Versions">;
const modelTables = ["Competencies", "Bands", "Anchors"] as const;
type ModelTable = (typeof modelTables)[number];

/** The models kept in `Versions`, by model version. One that cannot be put together is left out. */
export function readVersions(
  cells: TableCells,
  report: Report,
): ReadonlyMap<string, CompetencyModel> {
  const rows = tableRows("Versions", cells, report);
  const versions = new Map<string, CompetencyModel>();
  for (const [version, ofVersion] of groupBy(rows, (row) => row.text("modelVersion"))) {
    const model = rebuiltModel(ofVersion);
    if (version !== "" && model) versions.set(version, model);
  }
  return versions;
}

/** The tables as they stood, read by the same readers as today's. */
function rebuiltModel(rows: readonly Row[]): CompetencyModel | undefined {
  const tables = modelTables.map((table) => rebuiltTable(table, rows));
  const found = new Map(tables.map((cells) => [cells.name, cells]));
  return readModel(found, () => undefined);
}

function rebuiltTable(table: ModelTable, rows: readonly Row[]): TableCells {
  const ofTable = rows.filter((row) => row.text("table") === table);
  const byKey = groupBy(ofTable, (row) => row.text("key"));
  const columns = columnsOf(table);
  const rebuilt = [...byKey.values()].map((fields) =>
    columns.map((column): CellValue => {
      const row = fields.find((field) => isHeaderOf(column, field.text("field")));
      const text = row ? cellText(row.cell("value")) : "";
      return column.kind === "number" && text !== "" ? Number(text) : text;
    }),
  );
  const headers = columns.map(({ header }) => header.en);
  return { name: table, sheet: "Versions", top: 0, left: 0, headers, rows: rebuilt };
}
