import type { ICellData } from "@univerjs/core";
import { Tools } from "@univerjs/core";

import { movedReferences } from "../formulas/movedReferences";
import { fullAddress, localAddress } from "./address";
import { blankContent } from "./blankContent";
import type { CellArea } from "./cellArea";
import { areaBetween } from "./cellArea";
import { cellOfInput } from "./cellOfInput";
import { CellReader, readMatrix } from "./readCells";
import type { ReadCell } from "./readCells";
import type { Engine } from "./startEngine";
import { sheetById, sheetModel } from "./unit";

/** `Excel.RangeCopyType` */
export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

interface SourceCell {
  readonly cell: CellArea;
  readonly value: ReadCell;
  readonly formula: string | undefined;
  readonly raw: ICellData;
}

/** What is copied, read before anything is written: source and destination may overlap. */
export class CopySource {
  private readonly cells: readonly (readonly SourceCell[])[];
  private readonly sheetName: string;

  constructor(engine: Engine, area: CellArea) {
    const reader = new CellReader(engine, area.sheetId);
    const sheet = sheetModel(engine, area.sheetId);
    this.sheetName = sheetById(engine, area.sheetId).getSheetName();
    this.cells = readMatrix(area, (row, column) => {
      const entry = reader.formula(row, column);
      const isFormula = typeof entry === "string" && entry.startsWith("=");
      const raw = sheet.getCellRaw(row, column);
      return {
        cell: areaBetween(area.sheetId, row, column, row, column),
        value: reader.value(row, column),
        formula: isFormula && raw?.t !== 1 ? entry : undefined,
        raw: raw ? Tools.deepClone(raw) : {},
      };
    });
  }

  isBlank(row: number, column: number): boolean {
    const { value, formula } = this.at(row, column);
    return value.type === "Empty" && formula === undefined;
  }

  /** The engine's cell for a copy of one source cell, as it is to be written at `target`. */
  copy(row: number, column: number, target: CellArea, type: CopyType): ICellData {
    const source = this.at(row, column);
    switch (type) {
      case "All":
        return { ...this.content(source, target), ...format(source) };
      case "Formulas":
        return this.content(source, target);
      case "Values":
        return constant(source);
      case "Formats":
        return format(source);
      case "Link":
        return cellOfInput(`=${fullAddress(this.sheetName, source.cell)}`, "General");
    }
  }

  private content(source: SourceCell, target: CellArea): ICellData {
    if (source.formula === undefined) return constant(source);
    const places = [source.cell, target].map(localAddress);
    const formula = movedReferences(source.formula, places[0] ?? "A1", places[1] ?? "A1");
    return { ...blankContent, f: formula };
  }

  private at(row: number, column: number): SourceCell {
    const source = this.cells[row]?.[column];
    if (source === undefined) throw new RangeError("outside the copied cells");
    return source;
  }
}

/** The value without its formula. */
function constant({ value, raw }: SourceCell): ICellData {
  if (value.type === "Empty") return blankContent;
  if (raw.p && !raw.f) return { ...blankContent, p: raw.p };
  if (value.type === "String" || value.type === "Error")
    return { ...blankContent, v: value.value, t: 1 };
  return typeof value.value === "boolean"
    ? { ...blankContent, v: value.value ? 1 : 0, t: 3 }
    : { ...blankContent, v: value.value, t: 2 };
}

/** A copy has no comments: each is one of a kind. */
function format({ raw }: SourceCell): ICellData {
  const { comment: _left, ...marks } = raw.custom ?? {};
  return { s: raw.s ?? null, custom: Object.keys(marks).length === 0 ? null : marks };
}
