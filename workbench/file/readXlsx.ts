import { Workbook } from "@cj-tech-master/excelts";

import { definedNames } from "./definedNamesPart";
import { readDocument } from "./documentParts";
import { resolveColors } from "./fileColors";
import { fileLines } from "./fileLines";
import { notCarriedParts } from "./notCarried";
import type { NotCarried } from "./notCarried";
import { partText, readParts } from "./packageParts";
import { readableParts } from "./readableParts";
import { readCharts } from "./readCharts";
import { readSheet } from "./readSheet";
import { settingsFromPart } from "./settingsPart";
import { sheetParts } from "./sheetParts";
import { withoutCarriedCharts } from "./withoutCarriedCharts";
import type { WorkbookFile } from "./workbookFile";
import type { XlsxOptions } from "./writeXlsx";

export interface OpenedXlsx {
  readonly file: WorkbookFile;
  /** What the file holds and this host cannot show or keep. */
  readonly notCarried: readonly NotCarried[];
}

/** Reads an .xlsx of any maker. */
export async function readXlsx(bytes: Uint8Array, options: XlsxOptions): Promise<OpenedXlsx> {
  const parts = await readParts(bytes);
  resolveColors(parts);
  const workbook = new Workbook();
  await workbook.xlsx.loadFromFiles(Object.fromEntries(readableParts(parts)));
  const sheets = sheetParts(parts).flatMap(({ name, path }) => {
    const worksheet = workbook.getWorksheet(name);
    if (worksheet === undefined) return [];
    const source = { worksheet, parts, path, xml: partText(parts, path), options };
    const sheet = readSheet(source, workbook.defaultFont ?? {});
    const charts = readCharts(parts, path, fileLines(sheet));
    return [{ ...sheet, ...(charts.length > 0 && { charts }) }];
  });
  const file = {
    sheets,
    names: definedNames(parts, options),
    ...settingsFromPart(parts),
    document: readDocument(parts),
  };
  return { file, notCarried: withoutCarriedCharts(notCarriedParts(parts), sheets) };
}
