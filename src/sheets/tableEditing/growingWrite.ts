import type { Problem } from "../../domain/problem";
import { cellRuns } from "../cellRuns";
import { cellText } from "../cellText";
import type { FieldChange } from "../fieldChange";
import { planCell, type PlanCell } from "../planCell";
import type { CellValue, TableCells } from "../tableCells";
import { firstAddedRow } from "./firstAddedRow";
import { keyLabel, rowFinder, type FindRows } from "./rowsWithKey";
import type { RowChange, RowContents, RowKey, TableEdit } from "./tableEdit";
import type { RowRecord, TableWrite } from "./tableWrite";
import { wantedCells } from "./wantedCells";

/** A table's write as it grows change by change; every key is looked up in the rows as they were read. */
export class GrowingWrite {
  private readonly updates: { row: number; runs: ReturnType<typeof cellRuns> }[] = [];
  private readonly swaps: (readonly [number, number])[] = [];
  private readonly added: PlanCell[][] = [];
  private readonly addedKeys = new Set<string>();
  private readonly removed = new Set<number>();
  private readonly records: RowRecord[] = [];
  private readonly findRows: FindRows;

  constructor(
    private readonly cells: TableCells,
    private readonly edit: TableEdit,
  ) {
    this.findRows = rowFinder(cells);
  }

  follow(change: RowChange): Problem | undefined {
    const rows = this.findRows(change.key);
    const { name: table } = this.cells;
    const key = keyLabel(change.key);
    const [row] = rows;
    if (row === undefined) {
      const isNew = change.kind === "put" || change.kind === "add";
      return isNew && !this.addedKeys.has(key.toLowerCase())
        ? this.add(change)
        : { code: isNew ? "keyTaken" : "rowGone", table, key };
    }
    if (change.kind === "add") return { code: "keyTaken", table, key };
    if (change.kind === "remove") return this.remove(rows, key);
    if (rows.length > 1) return { code: "rowTwice", table, key };
    return change.kind === "swap" ? this.swap(row, change.other) : this.update(row, key, change);
  }

  done(): Omit<TableWrite, "newColumns"> {
    const { updates, swaps, added, cells } = this;
    return {
      table: cells.name,
      updates,
      swaps,
      firstAdded: firstAddedRow(cells),
      added,
      removed: [...this.removed].sort((one, other) => other - one),
      records: [...this.bulkRecords(), ...this.records],
    };
  }

  private bulkRecords(): readonly RowRecord[] {
    if (!this.edit.isBulk) return [];
    const counts = [
      { old: "", new: `+ ${String(this.added.length)}`, count: this.added.length },
      { old: `– ${String(this.removed.size)}`, new: "", count: this.removed.size },
    ];
    return counts
      .filter(({ count }) => count > 0)
      .map((change) => ({ key: "", changes: [{ field: "", old: change.old, new: change.new }] }));
  }

  private update(row: number, key: string, contents: RowContents): undefined {
    const old = this.cells.rows[row] ?? [];
    const written = [...wantedCells(this.cells, contents)].filter(
      ([position, value]) => !isSame(old[position] ?? "", value),
    );
    if (written.length === 0) return;
    const planned = written.map(([at, value]): [number, PlanCell] => [at, planCell(value)]);
    this.updates.push({ row, runs: cellRuns(new Map(planned)) });
    this.record(
      key,
      written.map(([at, value]) => ({ at, old: old[at] ?? "", new: value })),
    );
  }

  private add({ key, cells, byCode }: RowContents & { readonly key: RowKey }): undefined {
    const wanted = wantedCells(this.cells, {
      cells: { ...key, ...cells },
      ...(byCode && { byCode }),
    });
    const row = this.cells.headers.map((): PlanCell => null);
    const filled = [...wanted].filter(([, value]) => value !== "");
    for (const [position, value] of filled) row[position] = planCell(value);
    this.added.push(row);
    this.addedKeys.add(keyLabel(key).toLowerCase());
    if (this.edit.isBulk) return;
    this.record(
      keyLabel(key),
      filled.map(([at, value]) => ({ at, old: "", new: value })),
    );
  }

  /** What is taken away stays readable in the journal. */
  private remove(rows: readonly number[], key: string): undefined {
    for (const row of rows) {
      this.removed.add(row);
      if (this.edit.isBulk) continue;
      const values = [...(this.cells.rows[row] ?? []).entries()];
      const filled = values.filter(([, value]) => value !== "");
      this.record(
        key,
        filled.map(([at, value]) => ({ at, old: value, new: "" })),
      );
    }
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

  private record(
    key: string,
    changes: readonly { readonly at: number; readonly old: CellValue; readonly new: CellValue }[],
  ): void {
    const fields = changes.map((change): FieldChange => {
      const field = cellText(this.cells.headers[change.at] ?? "");
      return { field, old: change.old, new: change.new };
    });
    this.records.push({ key, changes: fields });
  }
}

function isSame(old: CellValue, value: CellValue): boolean {
  return typeof old === typeof value
    ? cellText(old) === cellText(value)
    : old === "" && value === "";
}
