import type { CellArea } from "./cellArea";
import { areaBetween } from "./cellArea";
import { changeMarks } from "./cellMarks";
import type { CellComment } from "./cellComment";
import type { Engine } from "./startEngine";
import { openWorkbook, sheetModel } from "./unit";

export interface PlacedComment {
  readonly cell: CellArea;
  readonly comment: CellComment;
}

/** The comments of a sheet row by row, or of all sheets. They are kept with their cells (`cellMarks`). */
export function allComments(engine: Engine, sheetId?: string): readonly PlacedComment[] {
  const sheets = openWorkbook(engine)
    .getSheets()
    .map((sheet) => sheet.getSheetId());
  return sheets
    .filter((id) => sheetId === undefined || id === sheetId)
    .flatMap((id) => commentsOf(engine, id));
}

function commentsOf(engine: Engine, sheetId: string): readonly PlacedComment[] {
  const found: PlacedComment[] = [];
  const sheet = sheetModel(engine, sheetId);
  sheet.getCellMatrix().forValue((row, column) => {
    const custom = sheet.getCellRaw(row, column)?.custom;
    const comment = custom?.["comment"] as CellComment | undefined;
    if (comment) found.push({ cell: areaBetween(sheetId, row, column, row, column), comment });
  });
  return found;
}

export function setComment(engine: Engine, cell: CellArea, comment: CellComment | undefined): void {
  changeMarks(engine, [cell], (marks) => ({ ...marks, comment }));
}
