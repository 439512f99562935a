import { readOwnFilters } from "./filterParts";
import { partText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { readTableFilters } from "./readTables";
import { sheetParts, workbookPath } from "./sheetParts";

/** Something a file holds and this host does not: the user is told, because saving the workbook here loses it. */
export interface NotCarried {
  readonly what: NotCarriedKind;
  readonly count: number;
}

export type NotCarriedKind =
  | "charts"
  | "pictures"
  | "pivotTables"
  | "macros"
  | "externalLinks"
  | "slicers"
  | "sparklines"
  | "tablesWithoutHeaders"
  | "protection"
  | "protectedRanges"
  | "conditionalFormats"
  | "headerPictures"
  | "filters";

const partPatterns: readonly (readonly [NotCarriedKind, RegExp])[] = [
  ["charts", /^xl\/charts\/chart[^/]*\.xml$/],
  ["pictures", /^xl\/media\//],
  ["pivotTables", /^xl\/pivotTables\/[^/]+\.xml$/],
  ["macros", /vbaProject\.bin$/],
  ["externalLinks", /^xl\/externalLinks\/[^/]+\.xml$/],
  ["slicers", /^xl\/slicers\/[^/]+\.xml$/],
];

const tablePatterns: readonly (readonly [NotCarriedKind, RegExp])[] = [
  ["tablesWithoutHeaders", /<table\b[^>]* headerRowCount="0"/g],
];

const sheetPatterns: readonly (readonly [NotCarriedKind, RegExp])[] = [
  ["sparklines", /<x14:sparkline>/g],
  // Only the old kind of password can be checked here.
  [
    "protection",
    /<(?:sheetProtection|workbookProtection)\b[^>]* (?:hashValue|workbookHashValue)=/g,
  ],
  ["protectedRanges", /<protectedRange /g],
  // Icon sets that only an extension knows.
  ["conditionalFormats", /<x14:cfRule\b[^>]*type="iconSet"/g],
  ["headerPictures", /<legacyDrawingHF /g],
];

export function notCarriedParts(parts: PackageParts): NotCarried[] {
  const names = [...parts.keys()];
  const sheets = [...sheetParts(parts), { path: workbookPath(parts) }].map(({ path }) =>
    partText(parts, path),
  );
  const inParts = partPatterns.map(([what, pattern]) => ({
    what,
    count: names.filter((name) => pattern.test(name)).length,
  }));
  const tables = names
    .filter((name) => /^xl\/tables\/[^/]+\.xml$/.test(name))
    .map((name) => partText(parts, name));
  const filters = [
    ...sheets.map((xml) => readOwnFilters(xml).lost),
    ...tables.map((xml) => readTableFilters(xml).lost),
  ];
  const inTexts = [
    ...countIn(sheets, sheetPatterns),
    ...countIn(tables, tablePatterns),
    { what: "filters" as const, count: filters.reduce((sum, lost) => sum + lost, 0) },
  ];
  return [...inParts, ...inTexts].filter(({ count }) => count > 0);
}

function countIn(
  texts: readonly string[],
  patterns: readonly (readonly [NotCarriedKind, RegExp])[],
): NotCarried[] {
  return patterns.map(([what, pattern]) => ({
    what,
    count: texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0),
  }));
}
