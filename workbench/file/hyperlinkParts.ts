import type { CellHyperlink } from "../engine/cellMarks";
import { definedMembers } from "./definedMembers";
import { cellAddress, readArea } from "./gridArea";
import type { GridArea } from "./gridArea";
import { partText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { addExternalRelation, relations } from "./packageRelations";
import type { CellFile } from "./workbookFile";
import { escapeXml, xmlTags } from "./xmlText";

const relationType =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The `hyperlinks` of a sheet; an address outside the workbook is a relationship (ECMA-376 part 1, 18.3.1.47). */
export function addHyperlinks(
  parts: PackageParts,
  path: string,
  cells: readonly CellFile[],
): string {
  const tags = cells.flatMap(({ row, column, marks }) => {
    const link = marks?.hyperlink;
    return link === undefined ? [] : [hyperlinkXml(parts, path, cellAddress(row, column), link)];
  });
  return tags.length === 0 ? "" : `<hyperlinks>${tags.join("")}</hyperlinks>`;
}

function hyperlinkXml(parts: PackageParts, path: string, ref: string, link: CellHyperlink): string {
  const { address, documentReference, screenTip } = link;
  const target = address === undefined || address === "" ? undefined : address;
  const id = target && addExternalRelation(parts, path, { type: relationType, target });
  const attributes = [
    ["r:id", id],
    ["location", documentReference],
    ["tooltip", screenTip],
  ].map(([name, value]) => (value ? ` ${String(name)}="${escapeXml(value)}"` : ""));
  return `<hyperlink ref="${ref}"${attributes.join("")}/>`;
}

/** The hyperlinks of a sheet by the address of their cells; one of several cells is each one's. */
export function readHyperlinks(
  parts: PackageParts,
  path: string,
): ReadonlyMap<string, CellHyperlink> {
  const targets = new Map(relations(parts, path).map(({ id, target }) => [id, target]));
  const links = xmlTags(partText(parts, path), "hyperlink").flatMap(({ attributes }) => {
    const area = readArea(attributes["ref"] ?? "");
    if (area === undefined) return [];
    const link: CellHyperlink = definedMembers({
      address: targets.get(attributes["r:id"] ?? ""),
      documentReference: attributes["location"],
      screenTip: attributes["tooltip"],
    });
    return cellsOf(area).map((cell) => [cell, link] as const);
  });
  return new Map(links);
}

const mostCells = 10_000;

function cellsOf({ startRow, startColumn, endRow, endColumn }: GridArea) {
  const columns = endColumn - startColumn + 1;
  const count = Math.min((endRow - startRow + 1) * columns, mostCells);
  return Array.from({ length: count }, (_, index) =>
    cellAddress(startRow + Math.floor(index / columns), startColumn + (index % columns)),
  );
}
