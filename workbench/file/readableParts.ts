import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";

/** Parts that say what cells, tables and names hold. */
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/(_rels\/|workbook\.xml|styles\.xml|sharedStrings\.xml|metadata\.xml|theme\/|tables\/|worksheets\/))/;

const pointers =
  /<(drawing|legacyDrawing|legacyDrawingHF|picture)\b[^>]*\/>|<(controls|oleObjects|hyperlinks)\b[\s\S]*?<\/\2>/g;

/** This host reads filters itself; the library stops at those it does not know, such as the top ten. */
const columnFilters = /<filterColumn\b(?:[^>]*\/>|[\s\S]*?<\/filterColumn>)/g;

/** The library writes a row of totals anew from these, without the results that its cells have. */
const totals = / totalsRow(?:Count|Shown|Label|Function|DxfId|CellStyle)="[^"]*"/g;

const unwantedRelation =
  /<Relationship\b[^>]*Type="[^"]*\/(?:drawing|vmlDrawing|comments|threadedComment|hyperlink|image|chart[^"]*|pivot[^"]*|slicer[^"]*|timeline[^"]*|externalLink|vbaProject|calcChain|ctrlProp|control|oleObject|package|person|connections|customXml[^"]*|customProperty|printerSettings)"[^>]*\/>/g;

/**
 * The parts that the library is given. It stops at what it needs an extension of its own for, such as a chart, and drawings
 * are not shown here.
 */
export function readableParts(parts: PackageParts): PackageParts {
  const readable: PackageParts = new Map([...parts].filter(([path]) => wanted.test(path)));
  for (const path of readable.keys()) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) remove(readable, path, pointers);
    if (/^xl\/(?:tables|worksheets)\/[^/]+\.xml$/.test(path)) remove(readable, path, columnFilters);
    if (/^xl\/tables\/[^/]+\.xml$/.test(path)) remove(readable, path, totals);
    if (path.endsWith(".rels")) remove(readable, path, unwantedRelation);
  }
  return readable;
}

function remove(parts: PackageParts, path: string, pattern: RegExp): void {
  const xml = partText(parts, path);
  const rest = xml.replace(pattern, "");
  if (rest !== xml) setPartText(parts, path, rest);
}
