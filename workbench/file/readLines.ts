import type { Worksheet } from "@cj-tech-master/excelts";

import { pixelsFromDigits, pixelsFromPoints } from "./gridSizes";
import type { LineFile } from "./workbookFile";
import { xmlTags } from "./xmlText";

/** Columns with a width of their own; a run that goes on to the edge of the grid is cut after `lastColumn`. */
export function readColumns(xml: string, lastColumn: number): LineFile[] {
  return xmlTags(xml, "col").flatMap(({ attributes }) => {
    const first = Number(attributes["min"]) - 1;
    const last = Math.min(Number(attributes["max"]) - 1, Math.max(lastColumn, first));
    const width = attributes["width"];
    return Array.from({ length: last - first + 1 }, (_, offset) => ({
      index: first + offset,
      hidden: isTrue(attributes["hidden"]),
      ...(width !== undefined && { size: pixelsFromDigits(Number(width)) }),
    }));
  });
}

/** Rows whose height was set, and hidden ones; a height that Excel fitted by itself is left to the grid. */
export function readRows(worksheet: Worksheet): LineFile[] {
  const rows: LineFile[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    const custom = row.height !== undefined && row.customHeight;
    if (!custom && !row.hidden) return;
    const size = custom && row.height !== undefined ? pixelsFromPoints(row.height) : undefined;
    rows.push({ index: number - 1, hidden: row.hidden, ...(size !== undefined && { size }) });
  });
  return rows;
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
