import { readFileSync } from "node:fs";
import path from "node:path";
import type { Element } from "@xmldom/xmldom";
import { attribute, children, element, elements, manifest } from "./manifestDocument";
import { projectFolder } from "./manifestDocument";

const project = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8")) as {
  version: string;
};

// The namespace is part of every formula in every workbook: it is not a text to translate.
const untranslated = ["Functions.Namespace"];

describe("the manifest's identity", () => {
  test("is a GUID", () => {
    expect(element("Id").textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  test("has the version of package.json", () => {
    expect(element("Version").textContent).toBe(project.version);
  });

  test("names where help is", () => {
    expect(attribute(element("SupportUrl"), "DefaultValue")).not.toBe("");
  });
});

describe("the manifest's languages", () => {
  test("are en-US by default", () => {
    expect(element("DefaultLocale").textContent).toBe("en-US");
  });

  test("are nothing but zh-CN beside it", () => {
    const locales = elements("Override").map((one) => attribute(one, "Locale"));
    expect(new Set(locales)).toEqual(new Set(["zh-CN"]));
  });

  test("give every text that a person reads in Chinese once", () => {
    const texts = visibleTexts();
    expect(texts.map((text) => [attribute(text, "id"), children(text).length])).toEqual(
      texts.map((text) => [attribute(text, "id"), 1]),
    );
  });

  test("give the functions' descriptions in Chinese", () => {
    const [metadata] = elements("Url").filter(
      (one) => attribute(one, "id") === "Functions.Metadata.Url",
    );
    const values = metadata && children(metadata).map((one) => attribute(one, "Value"));
    expect(values).toEqual([expect.stringMatching(/\/functions\.zh-CN\.json$/)]);
  });

  // Excel silently leaves out an add-in whose resources use Override without the prefix (office-js #2464).
  test("are written as bt:Override in the resources and as Override outside them", () => {
    const inside = elements("Override", element("Resources"));
    const outside = elements("Override").filter((one) => !inside.includes(one));
    expect(new Set(inside.map((one) => one.nodeName))).toEqual(new Set(["bt:Override"]));
    expect(new Set(outside.map((one) => one.nodeName))).toEqual(new Set(["Override"]));
  });
});

function visibleTexts(): readonly Element[] {
  const named = ["DisplayName", "Description"];
  const base = children(manifest).filter((one) => named.includes(one.localName ?? ""));
  const strings = elements("String").filter((one) => !untranslated.includes(attribute(one, "id")));
  return [...base, ...strings];
}
