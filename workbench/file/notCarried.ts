import { partText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { sheetParts } from "./sheetParts";

/** Something a file holds and this host does not: the user is told, because saving the workbook here loses it. */
export interface NotCarried {
  readonly what: NotCarriedKind;
  readonly count: number;
}

export type NotCarriedKind =
  | "charts"
  | "pictures"
  | "pivotTables"
  | "comments"
  | "macros"
  | "externalLinks"
  | "slicers"
  | "sparklines"
  | "hyperlinks"
  | "protection"
  | "conditionalFormats"
  | "printSettings";

const partPatterns: readonly (readonly [NotCarriedKind, RegExp])[] = [
  ["charts", /^xl\/charts\/chart[^/]*\.xml$/],
  ["pictures", /^xl\/media\//],
  ["pivotTables", /^xl\/pivotTables\/[^/]+\.xml$/],
  ["comments", /^xl\/comments[^/]*\.xml$/],
  ["macros", /vbaProject\.bin$/],
  ["externalLinks", /^xl\/externalLinks\/[^/]+\.xml$/],
  ["slicers", /^xl\/slicers\/[^/]+\.xml$/],
];

const sheetPatterns: readonly (readonly [NotCarriedKind, RegExp])[] = [
  ["sparklines", /<x14:sparkline>/g],
  ["hyperlinks", /<hyperlink /g],
  ["protection", /<sheetProtection /g],
  [
    "conditionalFormats",
    /<cfRule\b[^>]*type="(?:iconSet|top10|aboveAverage|duplicateValues|uniqueValues)"/g,
  ],
  ["printSettings", /<headerFooter|<rowBreaks|<colBreaks/g],
];

export function notCarriedParts(parts: PackageParts): NotCarried[] {
  const names = [...parts.keys()];
  const sheets = sheetParts(parts).map(({ path }) => partText(parts, path));
  const inParts = partPatterns.map(([what, pattern]) => ({
    what,
    count: names.filter((name) => pattern.test(name)).length,
  }));
  const inSheets = sheetPatterns.map(([what, pattern]) => ({
    what,
    count: sheets.reduce((sum, xml) => sum + [...xml.matchAll(pattern)].length, 0),
  }));
  return [...inParts, ...inSheets].filter(({ count }) => count > 0);
}
