import { ICommandService } from "@univerjs/core";
import { CopySheetCommand } from "@univerjs/sheets";

import { ExcelError } from "../protocol/excelError";
import { isSameName } from "./sheetNameRule";
import type { Engine } from "./startEngine";
import { allTables, renameTable } from "./tables";
import type { EngineTable } from "./tables";
import { openWorkbook, sheetById, unitId } from "./unit";

/** Makes a copy of a sheet with all it holds, named as Excel does, and returns its id. The active sheet stays active. */
export function copySheet(engine: Engine, sheetId: string): string {
  const workbook = openWorkbook(engine);
  const before = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
  const active = workbook.getActiveSheet();
  const name = copyName(engine, sheetById(engine, sheetId).getSheetName());
  engine.injector.get(ICommandService).syncExecuteCommand(CopySheetCommand.id, {
    unitId: unitId(engine),
    subUnitId: sheetId,
  });
  const copy = workbook.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
  if (copy === undefined) throw new ExcelError("GeneralException", "the sheet was not copied");
  copy.setName(name);
  nameTables(engine, copy.getSheetId());
  active.activate();
  return copy.getSheetId();
}

/** "Sheet1" → "Sheet1 (2)", "Sheet1 (2)" → "Sheet1 (3)"; within Excel's 31 characters. */
function copyName(engine: Engine, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  const taken = openWorkbook(engine)
    .getSheets()
    .map((sheet) => sheet.getSheetName());
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = base.slice(0, 31 - ending.length) + ending;
    if (!taken.some((other) => isSameName(other, candidate))) return candidate;
  }
}

/** Tables are named uniquely in a workbook: those of the copy get a number behind their name. */
function nameTables(engine: Engine, sheetId: string): void {
  const isCopied = (table: EngineTable) => table.getSubunitId() === sheetId;
  const taken = new Set(
    allTables(engine)
      .filter((table) => !isCopied(table))
      .map((table) => table.getDisplayName().toLowerCase()),
  );
  for (const table of allTables(engine).filter(isCopied)) {
    const name = table.getDisplayName();
    if (!taken.has(name.toLowerCase())) continue;
    let number = 2;
    while (taken.has(`${name}${number}`.toLowerCase())) number += 1;
    renameTable(engine, table, `${name}${number}`);
    taken.add(`${name}${number}`.toLowerCase());
  }
}
