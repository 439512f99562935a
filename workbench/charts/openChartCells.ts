import type { CellReader as Reader } from "../engine/readCells";
import { CellReader } from "../engine/readCells";
import type { Engine } from "../engine/startEngine";
import { openWorkbook } from "../engine/unit";
import type { ChartCells } from "./chartCells";
import { chartWords } from "./chartWords";

/** The open workbook's cells. Those of a sheet that is gone are blank. */
export function openChartCells(engine: Engine): ChartCells {
  const readers = new Map<string, Reader | undefined>();
  const sheet = (sheetId: string) => openWorkbook(engine).getSheetBySheetId(sheetId)?.getSheet();
  const reader = (sheetId: string) => {
    if (!readers.has(sheetId))
      readers.set(sheetId, sheet(sheetId) && new CellReader(engine, sheetId));
    return readers.get(sheetId);
  };
  return {
    words: chartWords(engine.locale),
    cell: (sheetId, row, column) =>
      reader(sheetId)?.value(row, column) ?? { value: "", type: "Empty" },
    text: (sheetId, row, column) => reader(sheetId)?.text(row, column) ?? "",
    numberFormat: (sheetId, row, column) => reader(sheetId)?.numberFormat(row, column) ?? "General",
    isHidden: (sheetId, row, column) => {
      const lines = sheet(sheetId);
      return lines ? !lines.getRowVisible(row) || !lines.getColVisible(column) : false;
    },
  };
}
