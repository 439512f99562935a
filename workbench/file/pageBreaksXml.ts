import type { PageBreaksFile } from "./workbookFile";
import { xmlTags } from "./xmlText";

/** A break's id is the number of the line above it, which is the index of the one below (ECMA-376 part 1, 18.3.1.3). */
export function pageBreaksXml({ rows = [], columns = [] }: PageBreaksFile): string {
  return breaks("rowBreaks", rows, 16_383) + breaks("colBreaks", columns, 1_048_575);
}

function breaks(name: string, indexes: readonly number[], last: number): string {
  if (indexes.length === 0) return "";
  const count = String(indexes.length);
  const tags = indexes.map((index) => `<brk id="${String(index)}" max="${String(last)}" man="1"/>`);
  return `<${name} count="${count}" manualBreakCount="${count}">${tags.join("")}</${name}>`;
}

export function readPageBreaks(sheetXml: string): PageBreaksFile | undefined {
  const rows = readBreaks(sheetXml, "rowBreaks");
  const columns = readBreaks(sheetXml, "colBreaks");
  if (rows.length + columns.length === 0) return undefined;
  return { ...(rows.length > 0 && { rows }), ...(columns.length > 0 && { columns }) };
}

function readBreaks(sheetXml: string, name: string): number[] {
  return xmlTags(xmlTags(sheetXml, name)[0]?.content ?? "", "brk")
    .filter(({ attributes }) => attributes["man"] === "1")
    .map(({ attributes }) => Number(attributes["id"]));
}
