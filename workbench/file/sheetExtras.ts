import { addComments } from "./commentParts";
import { withRuleKinds } from "./conditionalKindXml";
import { addCustomProperties } from "./customPropertiesPart";
import { dataValidationsXml } from "./dataValidationXml";
import { addTableParts, withAutoFilter } from "./filterParts";
import { addHyperlinks } from "./hyperlinkParts";
import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { pageBreaksXml } from "./pageBreaksXml";
import { fitsToPages, pageLayoutXml } from "./pageLayoutXml";
import { protectionXml } from "./protectionXml";
import type { SheetFile } from "./workbookFile";
import type { XlsxOptions } from "./writeXlsx";

interface SheetTarget {
  readonly parts: PackageParts;
  readonly path: string;
  /** Counted from 1. */
  readonly number: number;
  readonly sheet: SheetFile;
  readonly isActive: boolean;
  readonly people: ReadonlyMap<string, string>;
  readonly options: XlsxOptions;
}

/** Adds to a sheet's XML what the library does not write; the order of elements is fixed (ECMA-376 part 1, 18.3.1.99). */
export function addSheetExtras(target: SheetTarget): void {
  const { parts, path, sheet, options } = target;
  const validations = dataValidationsXml(sheet.dataValidations, options);
  const links = addHyperlinks(parts, path, sheet.cells);
  const steps = [
    (xml: string) => withRuleKinds(xml, sheet.conditionalFormats),
    withStopIfTrue,
    withAutoFilter,
    withProtection,
    (xml: string) => xml.replace("<pageMargins", () => `${validations}${links}<pageMargins`),
    withPages,
    target.isActive ? withTabSelected : (xml: string) => xml,
  ];
  setPartText(
    parts,
    path,
    steps.reduce((xml, step) => step(xml, sheet), partText(parts, path)),
  );
  addTableParts(parts, sheet, options);
  addCustomProperties(parts, path, sheet.customProperties);
  const drawing = addComments({ ...target, cells: sheet.cells });
  if (drawing !== "") setPartText(parts, path, afterPages(partText(parts, path), drawing));
}

function withStopIfTrue(xml: string, { conditionalFormats }: SheetFile): string {
  return xml.replace(
    /(<cfRule\b[^>]*?\bpriority="(\d+)")/g,
    (tag: string, _: string, priority: string) =>
      conditionalFormats[Number(priority) - 1]?.stopIfTrue === true ? `${tag} stopIfTrue="1"` : tag,
  );
}

function withProtection(xml: string, { protection }: SheetFile): string {
  if (protection === undefined) return xml;
  return xml.replace(/<\/sheetData>|<sheetData\/>/, (end) => `${end}${protectionXml(protection)}`);
}

function withPages(xml: string, { pageLayout, pageBreaks }: SheetFile): string {
  const breaks = pageBreaksXml(pageBreaks ?? {});
  const layout =
    pageLayout === undefined
      ? xml.replace(/<pageSetup\b[^>]*\/>/, (setup) => setup + breaks)
      : xml.replace(
          /<pageMargins\b[^>]*\/><pageSetup\b[^>]*\/>/,
          () => pageLayoutXml(pageLayout) + breaks,
        );
  return pageLayout !== undefined && fitsToPages(pageLayout) ? withFitToPage(layout) : layout;
}

function withFitToPage(xml: string): string {
  const fit = '<pageSetUpPr fitToPage="1"/>';
  if (xml.includes("</sheetPr>")) return xml.replace("</sheetPr>", `${fit}</sheetPr>`);
  return xml.replace(/<sheetPr\/>|(?=<dimension|<sheetViews)/, `<sheetPr>${fit}</sheetPr>`);
}

function withTabSelected(xml: string): string {
  return xml.replace(/<sheetView (?![^>]*tabSelected)/, '<sheetView tabSelected="1" ');
}

/** Behind the drawing, before the tables. */
function afterPages(xml: string, added: string): string {
  const pages = xml.indexOf("<pageSetup");
  const rest = xml.slice(pages);
  const at = rest.search(/<tableParts\b|<extLst\b|<\/worksheet>/);
  return xml.slice(0, pages + at) + added + rest.slice(at);
}
