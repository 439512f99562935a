import { inLanguage, type Language } from "../domain/bilingual";
import { asText } from "./asText";
import { columnLetters } from "./cellAddress";
import type { CellValidation } from "./cellValidation";
import { columnValidations, targetValidation } from "./columnValidations";
import type { PlanCell } from "./planCell";
import type { ColumnKind, TableColumn } from "./tableColumn";
import { columnsOf } from "./tableColumns";
import type { TableName } from "./tableName";
import { recordRow, type TableRecord } from "./tableRecord";
import { plannedPlaces } from "./tablePlace";
import { tableSheets } from "./tableSheet";

/** How the cells of one column look and what may be typed into them. */
export interface ColumnPlan {
  /** In points, as `Range.format.columnWidth` counts. */
  readonly width: number;
  /** Set before the values are written: a text format has no effect on a number that is there already. */
  readonly numberFormat: string;
  readonly wrap: boolean;
  readonly validation: CellValidation | undefined;
}

/** A table that stands alone on its sheet, headers in row 1 from column A. */
export interface TablePlan {
  readonly name: TableName;
  readonly sheet: string;
  readonly tabColor: string;
  readonly headers: readonly string[];
  readonly columns: readonly ColumnPlan[];
  readonly verticalAlignment: "top" | "center";
  /** May be empty; Excel keeps one blank row in a table. */
  readonly rows: readonly (readonly PlanCell[])[];
}

/** What a table is to hold; `codes` head the columns of `Targets` and `Snapshots` after the fixed ones. */
export interface TableContent {
  readonly table: TableName;
  readonly records: readonly TableRecord<TableName>[];
  readonly codes?: readonly string[];
}

export function tablePlan(
  { table, records, codes = [] }: TableContent,
  language: Language,
): TablePlan {
  const columns = columnsOf(table);
  const fixed = columns.map((column) => inLanguage(column.header, language));
  const headers = [...fixed, ...codes];
  const places = plannedPlaces(language);
  const validations = columnValidations(table, { language, places, row: 2 });
  return {
    name: table,
    sheet: inLanguage(tableSheets[table].name, language),
    tabColor: tableSheets[table].tabColor,
    headers: headers.map(asText),
    columns: [
      ...columns.map((column) => columnPlan(column, validations.get(column.key))),
      ...codes.map((_, at) => ({
        ...codeColumnPlan,
        // Snapshots are written once and by nobody else.
        ...(table === "Targets" && {
          validation: targetValidation(`${columnLetters(fixed.length + at)}2`, {
            language,
            places,
          }),
        }),
      })),
    ],
    verticalAlignment: readTables.has(table) ? "top" : "center",
    rows: records.map((record) => recordRow(table, headers, record)),
  };
}

/** Tables of texts that are read from the top; in the others a row is one line, and a wrapped cell the exception. */
const readTables: ReadonlySet<TableName> = new Set(["Competencies", "Anchors", "Versions"]);

const numberFormats: Readonly<Record<ColumnKind, string>> = {
  id: "@",
  text: "General",
  longText: "General",
  choice: "General",
  number: "General",
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm:ss",
};

const codeColumnPlan: ColumnPlan = {
  width: 45,
  numberFormat: "General",
  wrap: false,
  validation: undefined,
};

function columnPlan(
  { kind, width }: TableColumn,
  validation: CellValidation | undefined,
): ColumnPlan {
  const numberFormat = numberFormats[kind];
  return { width, numberFormat, wrap: kind === "longText", validation };
}
