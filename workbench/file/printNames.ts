import type { PageLayout } from "../engine/pageLayout";
import { quoteSheetName } from "../formulas/quoteSheetName";
import type { SheetFile } from "./workbookFile";
import { escapeXml, unescapeXml } from "./xmlText";
import type { XmlTag } from "./xmlText";

const areaName = "_xlnm.Print_Area";
const titlesName = "_xlnm.Print_Titles";

type Printed = Pick<PageLayout, "printArea" | "titleRows" | "titleColumns">;

/** Excel's own names for the sheet's print area and print titles (ECMA-376 part 1, 18.2.5). */
export function printNamesXml({ name, pageLayout }: SheetFile, index: number): string {
  const { printArea, titleRows, titleColumns } = pageLayout ?? {};
  const areas = printArea?.split(",").filter((area) => area !== "") ?? [];
  const titles = [titleColumns, titleRows].filter((title) => title !== undefined && title !== "");
  const reference = (address: string | undefined = "") =>
    `${quoteSheetName(name)}!${address.trim().replace(/[A-Z]+|\d+/gi, (part) => `$${part}`)}`;
  const tag = (kind: string, addresses: readonly (string | undefined)[]) =>
    addresses.length === 0
      ? ""
      : `<definedName name="${kind}" localSheetId="${String(index)}">` +
        `${escapeXml(addresses.map(reference).join(","))}</definedName>`;
  return tag(areaName, areas) + tag(titlesName, titles);
}

/** What the names of a file say about the sheet at `index`; an area that is no plain one is left out. */
export function readPrintNames(names: readonly XmlTag[], index: number): Printed {
  const parts = (kind: string) => {
    const tag = names.find(
      ({ attributes }) =>
        attributes["name"] === kind && attributes["localSheetId"] === String(index),
    );
    const text = unescapeXml(tag?.content ?? "");
    return [...text.matchAll(/(?:'(?:[^']|'')*'|[^'!,]+)!([^,]+)/g)]
      .map(([, address = ""]) => address.replaceAll("$", ""))
      .filter((address) => /^[A-Z]*\d*(:[A-Z]*\d*)?$/i.test(address));
  };
  const areas = parts(areaName);
  const titles = parts(titlesName);
  const titleRows = titles.find((title) => /^\d+:\d+$/.test(title));
  const titleColumns = titles.find((title) => /^[A-Z]+:[A-Z]+$/i.test(title));
  return {
    ...(areas.length > 0 && { printArea: areas.join(",") }),
    ...(titleRows !== undefined && { titleRows }),
    ...(titleColumns !== undefined && { titleColumns }),
  };
}
