import { headerLanguage } from "../sheets/headerLanguage";
import type { CellValidation } from "../sheets/cellValidation";
import { columnPositions } from "../sheets/columnPositions";
import { columnValidations } from "../sheets/columnValidations";
import { plannedPlaces, type TablePlaces } from "../sheets/tablePlace";
import { assessmentStore } from "./assessmentStore";
import type { ReadTable } from "./readTables";
import type { TableEdge } from "./tableEdge";
import { validateCells } from "./validateCells";

/** Queues the rules for the cells of added rows, the first of them counted from 0 in the table's body; of one row where no count is given. */
export type ValidateRow = (edge: TableEdge, row: number, rowCount?: number) => void;

/**
 * Asks what has to be known to give an added row of a table the rules of its columns; the answer is there after the next sync. Microsoft does
 * not say whether `Table.resize` lets data validation go on, as Excel's own growing does.
 */
export function loadRowValidations(
  context: Excel.RequestContext,
  known: ReadTable,
  expectedRow: number,
): ValidateRow {
  const { name, headers, top, left } = known;
  // A sheet may have been renamed without a word (see `watchTables`), and a rule that refers to none fails.
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  const table = context.workbook.tables.getItem(name);
  const body = table.getDataBodyRange();
  const first = top + 1 + expectedRow;
  const present = new Map(
    ruledColumns(known).map(([key, at]) => {
      const cell = table.worksheet.getRangeByIndexes(first, left + at, 1, 1);
      const [inColumn, inCell] = [body.getColumn(at), cell].map(({ dataValidation }) =>
        dataValidation.load("type"),
      );
      return [key, { inColumn, inCell }] as const;
    }),
  );
  return (edge, row, rowCount = 1) => {
    const first = edge.top + 1 + row;
    const rules = columnValidations(name, {
      language: headerLanguage(name, edge.headers),
      places: placesNow(tables),
      row: first + 1,
    });
    const isAsKnown =
      row === expectedRow &&
      edge.top === top &&
      edge.left === left &&
      JSON.stringify(edge.headers) === JSON.stringify(headers);
    for (const [key, position] of columnPositions(name, edge.headers)) {
      const rule = rules.get(key);
      const types = present.get(key);
      if (!rule || !isInUse(rule, types?.inColumn?.type)) continue;
      // The rows below a table often have its rules already; a rule per row would make many of one.
      if (isAsKnown && types?.inCell?.type === Excel.DataValidationType[rule.kind]) continue;
      validateCells(edge.sheet.getRangeByIndexes(first, edge.left + position, rowCount, 1), rule);
    }
  };
}

/** The columns that have rules, wherever the tables stand: keys and positions. */
function ruledColumns({ name, headers }: ReadTable): readonly (readonly [string, number])[] {
  const language = "en-US";
  const rules = columnValidations(name, { language, places: plannedPlaces(language), row: 1 });
  return [...columnPositions(name, headers)].filter(([key]) => rules.has(key));
}

/** The tables where they were last read, on their sheets as they are called now. */
function placesNow({ items }: Excel.TableCollection): TablePlaces {
  const sheets = new Map(items.map(({ name, worksheet }) => [name.toLowerCase(), worksheet.name]));
  const known = assessmentStore.getTables();
  return (name) => {
    const [place, sheet] = [known.get(name), sheets.get(name.toLowerCase())];
    return place && sheet !== undefined ? { ...place, sheet } : undefined;
  };
}

/** Whoever takes a column's rule away, or sets another one, does so for rows to come as well. */
function isInUse(
  { kind }: CellValidation,
  type: Excel.DataValidation["type"] | undefined,
): boolean {
  return (
    type === Excel.DataValidationType[kind] ||
    type === Excel.DataValidationType.inconsistent ||
    type === Excel.DataValidationType.mixedCriteria
  );
}
