import type { SheetLines } from "../charts/chartPlace";
import type { LineFile } from "./workbookFile";

interface FileSizes {
  readonly rows: readonly LineFile[];
  readonly columns: readonly LineFile[];
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
}

/** Sizes of a file's rows and columns in pixels. */
export function fileLines(sheet: FileSizes): SheetLines {
  return {
    height: sizes(sheet.rows, sheet.defaultRowHeight),
    width: sizes(sheet.columns, sheet.defaultColumnWidth),
  };
}

function sizes(lines: readonly LineFile[], usual: number): (index: number) => number {
  const byIndex = new Map(lines.map((line) => [line.index, line]));
  return (index) => {
    const line = byIndex.get(index);
    return line?.hidden === true ? 0 : (line?.size ?? usual);
  };
}
