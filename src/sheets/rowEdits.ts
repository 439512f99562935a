import { areasOfAddress, type Area, type Span } from "./areasOfAddress";
import { columnPositions } from "./columnPositions";
import type { TableCells } from "./tableCells";

/** One step of what happened to a table's rows, which are counted from 0 in its body as it was then. */
export interface RowEdit {
  readonly kind: "edited" | "inserted" | "deleted";
  readonly rows: Span;
  /** The columns concerned, counted from the table's first one. */
  readonly columns: Span;
}

/** A change as Excel's events tell of it. */
export interface ToldChange {
  /** `Excel.DataChangeType`, or `ofSheet`. */
  readonly type: string;
  /** Without the sheet. */
  readonly address: string;
}

const kinds: Readonly<Record<string, RowEdit["kind"]>> = {
  RangeEdited: "edited",
  RowInserted: "inserted",
  RowDeleted: "deleted",
  Calculated: "edited",
  RowSorted: "edited",
};

/** These are told of a sheet, wherever its tables stand. */
const ofSheet = ["Calculated", "RowSorted"];

/**
 * What an event says about the rows of a table, as the table is known. Undefined where it does not say enough to read less than all: columns,
 * headers or parts of rows that came, went or were renamed.
 */
export function rowEdits(table: TableCells, told: ToldChange): readonly RowEdit[] | undefined {
  const kind = kinds[told.type];
  const areas = kind && areasOfAddress(told.address);
  if (!areas) return undefined;
  const inTable = ofSheet.includes(told.type)
    ? areas.flatMap((area) => within(table, area))
    : areas;
  const edits = inTable.map(({ rows, columns }): RowEdit => {
    const first = table.top + 1;
    const columnsInTable = { at: columns.at - table.left, count: columns.count };
    return { kind, rows: { at: rows.at - first, count: rows.count }, columns: columnsInTable };
  });
  // The header row is that before the first: what it says decides how all others are read.
  return edits.every(({ rows }) => rows.at >= 0) ? edits : undefined;
}

/**
 * The cells of the table's body in an area of its sheet. None where there are none of our columns: a user's own may be calculated again all the
 * time, our live functions among them.
 */
function within(table: TableCells, area: Area): readonly Area[] {
  const { name, top, left, rows, headers } = table;
  const inRows = common(area.rows, { at: top + 1, count: rows.length });
  const inColumns = common(area.columns, { at: left, count: headers.length });
  const ours = [...columnPositions(name, headers).values()];
  const hasOurs = ours.some((at) => inColumns && common(inColumns, { at: left + at, count: 1 }));
  return inRows && inColumns && hasOurs ? [{ rows: inRows, columns: inColumns }] : [];
}

function common(one: Span, other: Span): Span | undefined {
  const at = Math.max(one.at, other.at);
  const end = Math.min(one.at + one.count, other.at + other.count);
  return end > at ? { at, count: end - at } : undefined;
}
