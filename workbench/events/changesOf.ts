import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import type { IMoveRangeMutationParams, ISetRangeValuesMutationParams } from "@univerjs/sheets";

import type { CellArea } from "../engine/cellArea";
import { areaBetween, boundingArea, excelColumns, excelRows } from "../engine/cellArea";
import { toArea } from "../engine/gridClamp";
import { isFormatWrite } from "../engine/writeMutation";
import type { ChangeType } from "./change";

export interface Edit {
  readonly type: ChangeType;
  readonly area: CellArea;
}

interface LineParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

const lineChanges: Readonly<Record<string, ChangeType>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

/** What a mutation of the engine changes in Excel's words; nothing for formats, sizes and the like. */
export function changesOf(command: Readonly<ICommandInfo>): readonly Edit[] {
  const lineChange = lineChanges[command.id];
  if (lineChange !== undefined) return [wholeLines(lineChange, command.params as LineParams)];
  switch (command.id) {
    case SetRangeValuesMutation.id:
      return edited(editedArea(command.params as ISetRangeValuesMutationParams));
    case ReorderRangeMutation.id: {
      const { subUnitId, range } = command.params as LineParams;
      return edited(toArea(subUnitId, range));
    }
    case MoveRangeMutation.id: {
      const { from, to } = command.params as IMoveRangeMutationParams;
      return [
        ...edited(matrixArea(from.subUnitId, from.value)),
        ...edited(matrixArea(to.subUnitId, to.value)),
      ];
    }
    default:
      return [];
  }
}

function edited(area: CellArea | undefined): readonly Edit[] {
  return area === undefined ? [] : [{ type: "RangeEdited", area }];
}

function wholeLines(type: ChangeType, { subUnitId, range }: LineParams): Edit {
  const area = toArea(subUnitId, range);
  const isRow = type === "RowInserted" || type === "RowDeleted";
  return {
    type,
    area: isRow
      ? { ...area, column: 0, columns: excelColumns }
      : { ...area, row: 0, rows: excelRows },
  };
}

/** Formats are written by the same mutation: by commands for formats, or as cells that hold a style only. */
function editedArea(params: ISetRangeValuesMutationParams): CellArea | undefined {
  if (isFormatWrite(params)) return undefined;
  return matrixArea(params.subUnitId, params.cellValue);
}

type Matrix = Readonly<Record<number, Readonly<Record<number, object | null | undefined>>>>;

/** The block of the cells in a matrix whose contents change, or of any cells. */
export function matrixArea(
  sheetId: string,
  matrix: unknown,
  counts: "content" | "any" = "content",
): CellArea | undefined {
  let area: CellArea | undefined;
  for (const [row, cells] of Object.entries((matrix ?? {}) as Matrix)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (counts === "content" && !hasContent(cell)) continue;
      const at = areaBetween(sheetId, Number(row), Number(column), Number(row), Number(column));
      area = area === undefined ? at : boundingArea(area, at);
    }
  }
  return area;
}

function hasContent(cell: object | null | undefined): boolean {
  if (!cell) return true;
  return "v" in cell || "f" in cell || "p" in cell || "si" in cell;
}
