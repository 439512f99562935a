import type { HeaderFooterTexts, HeadersFooters, PageKind } from "../engine/pageLayout";
import { plainLayout } from "../engine/pageLayout";
import { escapeXml, xmlTagText, xmlTags } from "./xmlText";

const plain = plainLayout.headersFooters;

/** The element of a sheet's headers and footers (ECMA-376 part 1, 18.3.1.46). */
export function headerFooterXml(texts: HeadersFooters): string {
  const isOddAndEven = /Odd/.test(texts.state);
  const isFirst = /First/.test(texts.state);
  const attributes = [
    isOddAndEven ? ' differentOddEven="1"' : "",
    isFirst ? ' differentFirst="1"' : "",
    texts.useSheetScale ? "" : ' scaleWithDoc="0"',
    texts.useSheetMargins ? "" : ' alignWithMargins="0"',
  ].join("");
  const content = [
    pageXml("odd", texts[isOddAndEven ? "oddPages" : "defaultForAllPages"]),
    pageXml("even", texts.evenPages),
    pageXml("first", texts.firstPage),
  ].join("");
  return attributes + content === "" ? "" : `<headerFooter${attributes}>${content}</headerFooter>`;
}

function pageXml(page: string, texts: HeaderFooterTexts): string {
  const header = sections(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = sections(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  return element(`${page}Header`, header) + element(`${page}Footer`, footer);
}

function sections(left: string, center: string, right: string): string {
  const part = (sign: string, text: string) => (text === "" ? "" : `&${sign}${text}`);
  return part("L", left) + part("C", center) + part("R", right);
}

function element(name: string, text: string): string {
  return text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`;
}

export function readHeadersFooters(sheetXml: string): HeadersFooters {
  const tag = xmlTags(sheetXml, "headerFooter")[0];
  if (tag === undefined) return plain;
  const { attributes, content } = tag;
  const isOddAndEven = attributes["differentOddEven"] === "1";
  const isFirst = attributes["differentFirst"] === "1";
  const odd: PageKind = isOddAndEven ? "oddPages" : "defaultForAllPages";
  return {
    ...plain,
    state: isOddAndEven
      ? isFirst
        ? "FirstOddAndEven"
        : "OddAndEven"
      : isFirst
        ? "FirstAndDefault"
        : "Default",
    useSheetMargins: attributes["alignWithMargins"] !== "0",
    useSheetScale: attributes["scaleWithDoc"] !== "0",
    [odd]: pageTexts(content, "odd"),
    evenPages: pageTexts(content, "even"),
    firstPage: pageTexts(content, "first"),
  };
}

function pageTexts(content: string, page: string): HeaderFooterTexts {
  const header = readSections(xmlTagText(content, `${page}Header`) ?? "");
  const footer = readSections(xmlTagText(content, `${page}Footer`) ?? "");
  return {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

/** A text without a section's sign belongs to the center; `&&` is a plain sign. */
function readSections(text: string): Record<"L" | "C" | "R", string> {
  const found = { L: "", C: "", R: "" };
  let section: "L" | "C" | "R" = "C";
  for (const [piece] of text.matchAll(/&[^]|[^&]+|&$/g)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") section = piece[1] as "L" | "C" | "R";
    else found[section] += piece;
  }
  return found;
}
