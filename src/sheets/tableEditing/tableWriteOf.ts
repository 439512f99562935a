import type { Problem } from "../../domain/problem";
import { fail, succeed, type Result } from "../../domain/result";
import { textKey } from "../../domain/textKey";
import { cellRuns } from "../cellRuns";
import { cellText } from "../cellText";
import { codeColumns } from "../codeColumns";
import { columnPositions } from "../columnPositions";
import type { FieldChange } from "../fieldChange";
import { freeRow } from "../freeRow";
import { planCell, type PlanCell } from "../planCell";
import type { CellValue, TableCells } from "../tableCells";
import { keyLabel, rowFinder, type FindRows } from "./rowsWithKey";
import type { RowChange, RowContents, RowKey, TableEdit } from "./tableEdit";
import type { RowRecord, TableWrite } from "./tableWrite";

/**
 * How a table, as just read, is to be written so that it is as `edit` wants it. Only cells that become different are written; the user's
 * own columns stay as they are. Refused where a row is gone, stands there twice, or is to be added and is there already.
 */
export function tableWriteOf(cells: TableCells, edit: TableEdit): Result<TableWrite> {
  const newColumns = missingCodes(cells, edit.changes);
  const headers = [...cells.headers, ...newColumns];
  const writing = new GrowingWrite({ ...cells, headers }, edit);
  for (const change of edit.changes) {
    const problem = writing.follow(change);
    if (problem) return fail(problem);
  }
  return succeed({ ...writing.done(), newColumns });
}

/** Codes that are given values and head no column yet. */
function missingCodes(cells: TableCells, changes: readonly RowChange[]): readonly string[] {
  const codes = changes.flatMap((change) =>
    "byCode" in change ? Object.keys(change.byCode ?? {}) : [],
  );
  const wanted = new Map(codes.map((code) => [textKey(code), code]));
  const present = codeColumns(cells.name, cells.headers, new Set(wanted.keys()));
  return [...wanted].filter(([key]) => !present.has(key)).map(([, code]) => code);
}

class GrowingWrite {
  private readonly updates: { row: number; runs: ReturnType<typeof cellRuns> }[] = [];
  private readonly swaps: (readonly [number, number])[] = [];
  private readonly added: PlanCell[][] = [];
  private readonly addedKeys = new Set<string>();
  private readonly removed: number[] = [];
  private readonly records: RowRecord[] = [];
  private readonly findRows: FindRows;

  constructor(
    private readonly cells: TableCells,
    private readonly edit: TableEdit,
  ) {
    this.findRows = rowFinder(cells, edit.changes[0]?.key ?? {});
  }

  follow(change: RowChange): Problem | undefined {
    const rows = this.findRows(change.key);
    const { name: table } = this.cells;
    const key = keyLabel(change.key);
    const [row] = rows;
    if (row === undefined) {
      const isNew = change.kind === "put" || change.kind === "add";
      return isNew && !this.addedKeys.has(key)
        ? this.add(change)
        : { code: isNew ? "keyTaken" : "rowGone", table, key };
    }
    if (change.kind === "add") return { code: "keyTaken", table, key };
    if (change.kind === "remove") return this.remove(rows, key);
    if (rows.length > 1) return { code: "rowTwice", table, key };
    return change.kind === "swap" ? this.swap(row, change.other) : this.update(row, key, change);
  }

  done(): Omit<TableWrite, "newColumns"> {
    const { updates, swaps, added, removed, records, cells } = this;
    const bulk = this.edit.isBulk && added.length > 0;
    const summary: RowRecord = {
      key: "",
      changes: [{ field: "", old: "", new: `+ ${String(added.length)}` }],
    };
    return {
      table: cells.name,
      updates,
      swaps,
      firstAdded: freeRow(cells),
      added,
      removed: removed.sort((one, other) => other - one),
      records: bulk ? [summary, ...records] : records,
    };
  }

  private update(row: number, key: string, contents: RowContents): undefined {
    const old = this.cells.rows[row] ?? [];
    const written = [...this.wanted(contents)].filter(
      ([position, value]) => !isSame(old[position] ?? "", value),
    );
    if (written.length === 0) return;
    const planned = written.map(([at, value]): [number, PlanCell] => [at, planCell(value)]);
    this.updates.push({ row, runs: cellRuns(new Map(planned)) });
    const changes = written.map(([at, value]): FieldChange => {
      return { field: this.header(at), old: old[at] ?? "", new: value };
    });
    this.records.push({ key, changes });
  }

  private add({ key, cells, byCode }: RowContents & { readonly key: RowKey }): undefined {
    const wanted = this.wanted({ cells: { ...key, ...cells }, ...(byCode && { byCode }) });
    const row = this.cells.headers.map((): PlanCell => null);
    for (const [position, value] of wanted) row[position] = value === "" ? null : planCell(value);
    this.added.push(row);
    this.addedKeys.add(keyLabel(key));
    if (this.edit.isBulk) return;
    const filled = [...wanted].filter(([, value]) => value !== "");
    const changes = filled.map(([at, value]) => ({ field: this.header(at), old: "", new: value }));
    this.records.push({ key: keyLabel(key), changes });
  }

  private remove(rows: readonly number[], key: string): undefined {
    this.removed.push(...rows);
    const changes = rows.map(() => ({ field: "", old: "– 1", new: "" }));
    this.records.push({ key, changes });
  }

  private swap(row: number, otherKey: RowKey): Problem | undefined {
    const [other] = this.findRows(otherKey);
    const { name: table } = this.cells;
    if (other === undefined) return { code: "rowGone", table, key: keyLabel(otherKey) };
    this.swaps.push([row, other]);
    const change = { field: "", old: row + 1, new: other + 1 };
    this.records.push({ key: keyLabel(otherKey), changes: [change] });
    return undefined;
  }

  /** Values by position. A column that the user has deleted takes nothing. */
  private wanted({ cells, byCode = {} }: RowContents): ReadonlyMap<number, CellValue> {
    const { name, headers } = this.cells;
    const positions = columnPositions(name, headers);
    const codes = new Map(Object.entries(byCode).map(([code, value]) => [textKey(code), value]));
    const fixed = Object.entries(cells).map(([key, value]) => [positions.get(key), value] as const);
    const ofCodes = [...codeColumns(name, headers, new Set(codes.keys()))].map(
      ([code, position]) => [position, codes.get(code) ?? ""] as const,
    );
    const all = [...fixed, ...ofCodes];
    return new Map(all.flatMap(([at, value]) => (at === undefined ? [] : [[at, value]])));
  }

  private header(position: number): string {
    return cellText(this.cells.headers[position] ?? "");
  }
}

function isSame(old: CellValue, value: CellValue): boolean {
  return typeof old === typeof value
    ? cellText(old) === cellText(value)
    : old === "" && value === "";
}
