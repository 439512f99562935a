import { setWorkbookState, workbookState } from "../engine/sheetState";
import { ExcelError } from "../protocol/excelError";
import type { Host } from "./host";

type XmlParts = Readonly<Record<string, string>>;

/** The workbook's custom XML parts by their id, kept with it under `xmlParts`. */
export function readXmlParts(host: Host): XmlParts {
  return (workbookState(host.engine, "xmlParts") ?? {}) as XmlParts;
}

export function writeXmlParts(host: Host, parts: XmlParts): void {
  setWorkbookState(host.engine, "xmlParts", parts);
  host.noteWrite();
}

/** Well-formed XML as it was given. */
export function readXml(xml: unknown): string {
  if (typeof xml !== "string" || rootElement(xml) === undefined) {
    throw new ExcelError("InvalidArgument", "xml");
  }
  return xml;
}

/** The namespace of the root element; "" for none. */
export function namespaceOf(xml: string): string {
  return rootElement(xml)?.namespaceURI ?? "";
}

function rootElement(xml: string): Element | undefined {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return document.querySelector("parsererror") ? undefined : document.documentElement;
}
