import type { ICommandInfo } from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
} from "@univerjs/data-validation";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { IMoveRangeMutationParams, ISetRangeValuesMutationParams } from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  SetSheetTableFilterMutation,
} from "@univerjs/sheets-table";

import { areaBetween } from "./cellArea";
import { areCellsWritable, isAllowed, isProtected } from "./protection";
import type { Allowance } from "./protectionOptions";
import type { Engine } from "./startEngine";
import { isFormatWrite } from "./writeMutation";

/** What each change of a sheet needs to be allowed where the sheet is protected; "nothing" is never allowed there. */
const needs: Readonly<Record<string, Allowance | "nothing">> = {
  [InsertRowMutation.id]: "allowInsertRows",
  [InsertColMutation.id]: "allowInsertColumns",
  [RemoveRowMutation.id]: "allowDeleteRows",
  [RemoveColMutation.id]: "allowDeleteColumns",
  [SetRowHiddenMutation.id]: "allowFormatRows",
  [SetRowVisibleMutation.id]: "allowFormatRows",
  [SetWorksheetRowHeightMutation.id]: "allowFormatRows",
  [SetColHiddenMutation.id]: "allowFormatColumns",
  [SetColVisibleMutation.id]: "allowFormatColumns",
  [SetWorksheetColWidthMutation.id]: "allowFormatColumns",
  [ReorderRangeMutation.id]: "allowSort",
  [SetSheetTableFilterMutation.id]: "allowAutoFilter",
  [AddWorksheetMergeMutation.id]: "nothing",
  [RemoveWorksheetMergeMutation.id]: "nothing",
  [AddSheetTableMutation.id]: "nothing",
  [SetSheetTableMutation.id]: "nothing",
  [DeleteSheetTableMutation.id]: "nothing",
  [AddConditionalRuleMutation.id]: "nothing",
  [SetConditionalRuleMutation.id]: "nothing",
  [DeleteConditionalRuleMutation.id]: "nothing",
  [AddDataValidationMutation.id]: "nothing",
  [UpdateDataValidationMutation.id]: "nothing",
  [RemoveDataValidationMutation.id]: "nothing",
};

/** Whether the protection of the sheets concerned lets a mutation of the engine pass. */
export function isMutationAllowed(engine: Engine, { id, params }: Readonly<ICommandInfo>): boolean {
  if (id === MoveRangeMutation.id) {
    const { from, to } = params as IMoveRangeMutationParams;
    return [from, to].every(({ subUnitId, value }) => isContentAllowed(engine, subUnitId, value));
  }
  const { subUnitId } = (params ?? {}) as { readonly subUnitId?: string };
  if (subUnitId === undefined || !isKnownAndProtected(engine, subUnitId)) return true;
  if (id === SetRangeValuesMutation.id) {
    const { cellValue } = params as ISetRangeValuesMutationParams;
    return isFormatWrite(params ?? {})
      ? isAllowed(engine, subUnitId, "allowFormatCells")
      : isContentAllowed(engine, subUnitId, cellValue);
  }
  const need = needs[id];
  if (need === undefined) return true;
  return need !== "nothing" && isAllowed(engine, subUnitId, need);
}

function isKnownAndProtected(engine: Engine, sheetId: string): boolean {
  // None is open while another workbook takes the place of this one.
  const isKnown = Boolean(engine.api.getActiveWorkbook()?.getSheetBySheetId(sheetId));
  return isKnown && isProtected(engine, sheetId);
}

function isContentAllowed(engine: Engine, sheetId: string, matrix: unknown): boolean {
  if (!isKnownAndProtected(engine, sheetId)) return true;
  const rows = (matrix ?? {}) as Readonly<Record<string, object>>;
  return Object.entries(rows).every(([row, cells]) =>
    Object.keys(cells).every((column) => {
      const at = [Number(row), Number(column)] as const;
      return areCellsWritable(engine, areaBetween(sheetId, ...at, ...at));
    }),
  );
}
