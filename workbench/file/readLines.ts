import type { Font, Worksheet } from "@cj-tech-master/excelts";

import { definedMembers } from "./definedMembers";
import { pixelsFromDigits, pixelsFromPoints } from "./gridSizes";
import type { SheetSource } from "./readSheet";
import type { LineFile } from "./workbookFile";
import { fromXlsxStyle } from "./xlsxFormat";
import { isTrue, xmlTags } from "./xmlText";

/** Columns with a width of their own; a run that goes on to the edge of the grid is cut after `lastColumn`. */
export function readColumns(
  { xml, worksheet }: SheetSource,
  lastColumn: number,
  defaultFont: Partial<Font>,
): LineFile[] {
  return xmlTags(xml, "col").flatMap(({ attributes }) => {
    const first = Number(attributes["min"]) - 1;
    const last = Math.min(Number(attributes["max"]) - 1, Math.max(lastColumn, first));
    const width = attributes["width"];
    const size = width === undefined ? undefined : pixelsFromDigits(Number(width));
    const hidden = isTrue(attributes["hidden"]);
    return Array.from({ length: last - first + 1 }, (_, offset): LineFile => {
      const index = first + offset;
      const format = fromXlsxStyle(worksheet.getColumn(index + 1).style as never, defaultFont);
      return definedMembers({ index, size, hidden, format });
    });
  });
}

/** Rows that differ from the sheet's default. */
export function readRows(
  worksheet: Worksheet,
  defaultHeight: number,
  defaultFont: Partial<Font>,
): LineFile[] {
  const rows: LineFile[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    const { height, customHeight, hidden } = row;
    const pixels = height === undefined ? undefined : pixelsFromPoints(height);
    const size = pixels === defaultHeight && !customHeight ? undefined : pixels;
    const fitted = size !== undefined && !customHeight ? (true as const) : undefined;
    const format = fromXlsxStyle(row.style as never, defaultFont);
    if (size === undefined && !hidden && format === undefined) return;
    rows.push(definedMembers({ index: number - 1, size, fitted, hidden, format }));
  });
  return rows;
}
