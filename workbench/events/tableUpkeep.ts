import type { IMutationInfo } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";

import type { CellArea } from "../engine/cellArea";
import { intersection, lastColumn, lastRow } from "../engine/cellArea";
import { blankHeader } from "../engine/createTable";
import { CellReader } from "../engine/readCells";
import type { Engine } from "../engine/startEngine";
import { growTable } from "../engine/growTable";
import { renameColumnInFormulas } from "../engine/renameColumnInFormulas";
import {
  allTables,
  areaBelow,
  columnNames,
  findTable,
  headerArea,
  nameColumns,
  tableArea,
  totalArea,
} from "../engine/tables";
import type { EngineTable } from "../engine/tables";
import { uniqueHeaders } from "../engine/uniqueHeaders";
import { usedArea } from "../engine/usedArea";
import { writeHeader } from "../engine/tableColumns";
import type { Trigger } from "./change";

interface Growth {
  readonly tableId: string;
  readonly written: CellArea;
  readonly direction: "down" | "right";
}

/**
 * What Excel does to tables when cells change: a table grows over what is written directly below it
 * (https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins) or, by the user, directly right of
 * it, and a column takes the name of its header cell.
 */
export class TableUpkeep {
  private growths: Growth[] = [];
  private areHeadersTouched = false;
  private isRunning = false;

  constructor(private readonly engine: Engine) {}

  /** Looks, before a write, at which tables it would make grow: those with free cells where it goes. */
  prepare(written: CellArea): void {
    if (this.isRunning) return;
    for (const table of allTables(this.engine)) {
      const area = tableArea(table);
      if (area.sheetId !== written.sheetId) continue;
      if (intersection(headerArea(table), written) !== undefined) this.areHeadersTouched = true;
      const next = areaBelow(area, 1);
      const right = { ...area, column: lastColumn(area) + 1, columns: 1 };
      const hasTotals = totalArea(table) !== undefined;
      if (!hasTotals && this.isFree(next, written)) this.note(table, written, "down");
      else if (this.isFree(right, written)) this.note(table, written, "right");
    }
  }

  /** A table has got other columns: their header cells are looked at in the next run. */
  touchHeaders(): void {
    this.areHeadersTouched = true;
  }

  /** Does what the last writes call for. */
  run(trigger: Trigger): void {
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      const growths = this.growths;
      this.growths = [];
      for (const growth of growths) {
        // Only what a user types makes a table wider.
        if (growth.direction === "down" || trigger === "Unknown") this.grow(growth);
      }
      if (this.areHeadersTouched) this.followHeaders();
    } finally {
      this.isRunning = false;
    }
  }

  /** Gives columns the names of their header cells, and changes nothing else: after an undo. */
  renameColumns(): void {
    for (const table of allTables(this.engine)) nameColumns(this.engine, table, this.texts(table));
  }

  /**
   * Gives columns the names that their header cells get by an undo or redo that is about to run: the formulas that it
   * restores name them so.
   */
  expectHeaders(mutations: readonly IMutationInfo[]): void {
    for (const table of allTables(this.engine)) {
      const { sheetId, row, column } = headerArea(table);
      const names = [...this.texts(table)];
      for (const { id, params } of mutations) {
        const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
        if (id !== SetRangeValuesMutation.id || subUnitId !== sheetId) continue;
        names.forEach((_, index) => {
          const value = cellValue?.[row]?.[column + index]?.v;
          if (value !== undefined && value !== null) names[index] = String(value);
        });
      }
      nameColumns(this.engine, table, names);
    }
  }

  private isFree(beside: CellArea, written: CellArea): boolean {
    return (
      intersection(beside, written) !== undefined &&
      usedArea(this.engine, beside, "shown") === undefined
    );
  }

  private note(table: EngineTable, written: CellArea, direction: Growth["direction"]): void {
    this.growths.push({ tableId: table.getId(), written, direction });
  }

  private grow({ tableId, written, direction }: Growth): void {
    const table = findTable(this.engine, tableId);
    const isFilled = usedArea(this.engine, written, "values") !== undefined;
    if (table === undefined || !isFilled) return;
    const area = tableArea(table);
    const grown =
      direction === "down"
        ? { ...area, rows: Math.max(area.rows, lastRow(written) - area.row + 1) }
        : { ...area, columns: Math.max(area.columns, lastColumn(written) - area.column + 1) };
    if (direction === "right") this.areHeadersTouched = true;
    growTable(this.engine, table, grown);
  }

  private followHeaders(): void {
    this.areHeadersTouched = false;
    for (const table of allTables(this.engine)) {
      const texts = this.texts(table);
      const names = uniqueHeaders(texts, blankHeader(this.engine));
      const old = columnNames(table);
      for (const [index, name] of names.entries()) {
        if (name !== texts[index]) writeHeader(this.engine, table, index, name);
      }
      nameColumns(this.engine, table, names);
      renameColumnInFormulas(this.engine, table.getDisplayName(), old, names);
    }
  }

  private texts(table: EngineTable): readonly string[] {
    const area = headerArea(table);
    const reader = new CellReader(this.engine, area.sheetId);
    return Array.from({ length: area.columns }, (_, index) =>
      reader.text(area.row, area.column + index),
    );
  }
}
