import { addCustomProperties } from "./customPropertiesPart";
import { dataValidationsXml } from "./dataValidationXml";
import { addTableFilters, withAutoFilter } from "./filterParts";
import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import type { SheetFile } from "./workbookFile";
import type { XlsxOptions } from "./writeXlsx";

interface SheetTarget {
  readonly parts: PackageParts;
  readonly path: string;
  readonly sheet: SheetFile;
  readonly options: XlsxOptions;
}

/** Adds to a sheet's XML what the library does not write; the order of elements is fixed (ECMA-376 part 1, 18.3.1.99). */
export function addSheetExtras({ parts, path, sheet, options }: SheetTarget): void {
  const stopping = withStopIfTrue(partText(parts, path), sheet);
  const validations = dataValidationsXml(sheet.dataValidations, options);
  setPartText(
    parts,
    path,
    withAutoFilter(stopping, sheet).replace("<pageMargins", () => `${validations}<pageMargins`),
  );
  addTableFilters(parts, sheet);
  addCustomProperties(parts, path, sheet.customProperties);
}

function withStopIfTrue(xml: string, { conditionalFormats }: SheetFile): string {
  return xml.replace(
    /(<cfRule\b[^>]*?\bpriority="(\d+)")/g,
    (tag: string, _: string, priority: string) =>
      conditionalFormats[Number(priority) - 1]?.stopIfTrue === true ? `${tag} stopIfTrue="1"` : tag,
  );
}
