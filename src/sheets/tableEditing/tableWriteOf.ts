import { fail, succeed, type Result } from "../../domain/result";
import type { TableCells } from "../tableCells";
import { GrowingWrite } from "./growingWrite";
import type { TableEdit } from "./tableEdit";
import type { TableWrite } from "./tableWrite";
import { missingCodes } from "./wantedCells";

/**
 * How a table, as just read, is to be written so that it is as `edit` wants it. Only cells that become different are written; the user's
 * own columns stay as they are. Refused where a row is gone, stands there twice, or is to be added and is there already.
 */
export function tableWriteOf(cells: TableCells, edit: TableEdit): Result<TableWrite> {
  const newColumns = missingCodes(cells, edit.changes);
  const writing = new GrowingWrite({ ...cells, headers: [...cells.headers, ...newColumns] }, edit);
  for (const change of edit.changes) {
    const problem = writing.follow(change);
    if (problem) return fail(problem);
  }
  return succeed({ ...writing.done(), newColumns });
}
