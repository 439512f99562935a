import { readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Element, onErrorStopParsing } from "@xmldom/xmldom";

export const projectFolder = path.resolve(__dirname, "../..");

const text = readFileSync(path.join(projectFolder, "manifest.xml"), "utf8");

/** manifest.xml; reading it fails when it is not well formed. */
export const manifest = rootOf(text);

function rootOf(xml: string): Element {
  const parser = new DOMParser({ onError: onErrorStopParsing });
  const root = parser.parseFromString(xml, "text/xml").documentElement;
  if (!root) throw new Error("manifest.xml is empty.");
  return root;
}

/** All elements of that local name under `parent`, whatever their namespace prefix. */
export function elements(localName: string, parent: Element = manifest): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", localName));
}

/** The only such element; throws when there is none or more than one. */
export function element(localName: string, parent: Element = manifest): Element {
  const [found, ...others] = elements(localName, parent);
  if (!found || others.length > 0) throw new Error(`${localName}: ${others.length + 1} or none`);
  return found;
}

export function children(parent: Element): readonly Element[] {
  return Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
}

export function childNames(parent: Element): readonly string[] {
  return children(parent).map((child) => child.localName ?? "");
}

export function attribute(one: Element, name: string): string {
  return one.getAttribute(name) ?? "";
}

/** The value of the resource that an element's `resid` names. */
export function resource(resid: string): string {
  const found = resources().find((one) => attribute(one, "id") === resid);
  if (!found) throw new Error(`No resource ${resid}`);
  return attribute(found, "DefaultValue");
}

export function resources(): readonly Element[] {
  return children(element("Resources")).flatMap(children);
}
