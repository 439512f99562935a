import { fromFileFormula } from "./fromFileFormula";
import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { printNamesXml } from "./printNames";
import { sheetParts, workbookPath } from "./sheetParts";
import { toFileFormula } from "./toFileFormula";
import type { NameFile, WorkbookFile } from "./workbookFile";
import { escapeXml, unescapeXml, xmlTags } from "./xmlText";
import type { XlsxOptions } from "./writeXlsx";

/** Adds the workbook's names before `calcPr`, where the schema wants them (ECMA-376 part 1, 18.2.27). */
export function addDefinedNames(
  parts: PackageParts,
  file: WorkbookFile,
  options: XlsxOptions,
): void {
  const printNames = file.sheets.map(printNamesXml).filter((xml) => xml !== "");
  const tags = [...printNames, ...file.names.map((name) => nameXml(name, file, options))];
  if (tags.length === 0) return;
  const xml = `<definedNames>${tags.join("")}</definedNames>`;
  const path = workbookPath(parts);
  setPartText(
    parts,
    path,
    partText(parts, path).replace("<calcPr", () => `${xml}<calcPr`),
  );
}

function nameXml(name: NameFile, file: WorkbookFile, options: XlsxOptions): string {
  const sheet = file.sheets.findIndex((candidate) => candidate.name === name.sheet);
  const scope = sheet < 0 ? "" : ` localSheetId="${String(sheet)}"`;
  const hidden = name.visible ? "" : ' hidden="1"';
  const comment = name.comment === "" ? "" : ` comment="${escapeXml(name.comment)}"`;
  const formula = escapeXml(toFileFormula(name.formula, options));
  return `<definedName name="${escapeXml(name.name)}"${comment}${scope}${hidden}>${formula}</definedName>`;
}

/** The names of a file, without Excel's own (`_xlnm.Print_Area`, `_xlnm._FilterDatabase`). */
export function definedNames(parts: PackageParts, options: XlsxOptions): NameFile[] {
  const sheets = sheetParts(parts);
  return xmlTags(partText(parts, workbookPath(parts)), "definedName")
    .filter(({ attributes }) => attributes["name"]?.startsWith("_xlnm.") === false)
    .map(({ attributes, content }) => {
      const sheet = sheets[Number(attributes["localSheetId"] ?? NaN)]?.name;
      return {
        name: attributes["name"] ?? "",
        formula: fromFileFormula(unescapeXml(content), options),
        visible: attributes["hidden"] !== "1",
        comment: attributes["comment"] ?? "",
        ...(sheet !== undefined && { sheet }),
      };
    });
}
