import { Workbook } from "@cj-tech-master/excelts";

import { addPeople } from "./commentParts";
import { addDocument } from "./documentParts";
import { addChartDetails } from "./addChartDetails";
import { addSettingsPart } from "./settingsPart";
import { readParts, writeParts } from "./packageParts";
import { addSheetExtras } from "./sheetExtras";
import { sheetParts, workbookPath } from "./sheetParts";
import type { WorkbookFile } from "./workbookFile";
import { addDefinedNames } from "./definedNamesPart";
import { writeSheet } from "./writeSheet";

export interface XlsxOptions {
  /** Namespaces of the custom functions that are installed. */
  readonly customNamespaces: readonly string[];
}

/** The library's own compression is not to be trusted (see zipArchive). */
const uncompressed = { zip: { level: 0 } };

/**
 * Writes a workbook as .xlsx. The library writes cells, styles, tables and conditional formats; what it cannot say
 * (names beyond plain areas, validation of several areas, stop-if-true, custom properties, settings) is added to its XML.
 */
export async function writeXlsx(file: WorkbookFile, options: XlsxOptions): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const sheet of file.sheets) writeSheet(workbook, sheet, options);
  const parts = await readParts(await workbook.xlsx.writeBuffer(uncompressed));
  const people = addPeople(parts, workbookPath(parts), file);
  sheetParts(parts).forEach(({ path }, index) => {
    const sheet = file.sheets[index];
    if (sheet === undefined) return;
    const isActive = index === (file.document.activeSheet ?? 0);
    addSheetExtras({ parts, path, number: index + 1, sheet, isActive, people, options });
    addChartDetails(parts, path, sheet.charts ?? []);
  });
  addDefinedNames(parts, file, options);
  addSettingsPart(parts, file);
  addDocument(parts, file.document);
  return writeParts(parts);
}
