import { columnFiltersXml, readColumnFilters } from "./columnFilterXml";
import type { ColumnFilterFile, FilterRule } from "./columnFilterFile";
import { areaAddress } from "./gridArea";
import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { withTotals } from "./tableTotalsXml";
import type { SheetFile } from "./workbookFile";
import type { XlsxOptions } from "./writeXlsx";
import { xmlAttributes } from "./xmlText";

const autoFilterPattern = /<autoFilter\b[^>]*?(?:\/>|>[\s\S]*?<\/autoFilter>)/;

/** Writes the filters and totals of a sheet's tables into their parts. */
export function addTableParts(parts: PackageParts, sheet: SheetFile, options: XlsxOptions): void {
  for (const table of sheet.tables) {
    const { name, area, filters, showFilterButton } = table;
    const path = tablePath(parts, name);
    if (path === undefined) continue;
    const xml = showFilterButton ? autoFilterXml(areaAddress(area), filters) : "";
    setPartText(
      parts,
      path,
      withTotals(
        partText(parts, path).replace(autoFilterPattern, () => xml),
        table,
        sheet,
        options,
      ),
    );
  }
}

export function withAutoFilter(xml: string, { autoFilter }: SheetFile): string {
  if (autoFilter === undefined) return xml;
  const filter = autoFilterXml(areaAddress(autoFilter.area), autoFilter.filters);
  return xml.replace(autoFilterPattern, () => filter);
}

function autoFilterXml(ref: string, filters: readonly ColumnFilterFile[]): string {
  return `<autoFilter ref="${ref}">${columnFiltersXml(filters)}</autoFilter>`;
}

export interface ReadFilters {
  /** Where the filter is; absent without the buttons. */
  readonly ref?: string;
  readonly filters: readonly ColumnFilterFile[];
  /** How many filters the host has no rule for. */
  readonly lost: number;
}

/** The filters of a sheet's or table's XML, as far as `isKnown` says that they can be shown. */
export function readFilters(xml: string, isKnown: (rule: FilterRule) => boolean): ReadFilters {
  const [tag] = autoFilterPattern.exec(xml) ?? [];
  if (tag === undefined) return { filters: [], lost: 0 };
  const all = readColumnFilters(tag);
  const filters = all.filter((filter) => filter !== undefined).filter(({ rule }) => isKnown(rule));
  const { ref } = xmlAttributes(/^<[^>]*>/.exec(tag)?.[0] ?? "");
  return { ...(ref !== undefined && { ref }), filters, lost: all.length - filters.length };
}

/** Of a sheet's own filter; the grid has none by the period of a date there. */
export function readOwnFilters(sheetXml: string): ReadFilters {
  return readFilters(sheetXml, ({ kind }) => kind !== "dates");
}

export function tableXml(parts: PackageParts, name: string): string {
  const path = tablePath(parts, name);
  return path === undefined ? "" : partText(parts, path);
}

function tablePath(parts: PackageParts, name: string): string | undefined {
  return [...parts.keys()].find((path) => {
    if (!/^xl\/tables\/[^/]+\.xml$/.test(path)) return false;
    const tag = /<table\b[^>]*>/.exec(partText(parts, path))?.[0] ?? "";
    return xmlAttributes(tag)["displayName"] === name;
  });
}
