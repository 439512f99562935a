import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Element } from "@xmldom/xmldom";
import { PNG } from "pngjs";
import { attribute, element, elements, manifest, projectFolder } from "./manifestDocument";
import { children, resource, resources } from "./manifestDocument";

// Source of the limits: learn.microsoft.com/javascript/api/manifest/resources.
const longest: Readonly<Record<string, number>> = {
  Images: 2048,
  Urls: 2048,
  ShortStrings: 125,
  LongStrings: 250,
};

const kindOfUser: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

const users = elements("*").filter((one) => one.hasAttribute("resid"));

describe("the manifest's resources", () => {
  test("every resid names a resource of the kind that its element takes", () => {
    const kinds = users.map((one) => [one.localName, kindOf(attribute(one, "resid"))]);
    expect(kinds).toEqual(users.map((one) => [one.localName, kindOfUser[one.localName ?? ""]]));
  });

  test("every resource is used", () => {
    const used = new Set(users.map((one) => attribute(one, "resid")));
    expect(ids().filter((id) => !used.has(id))).toEqual([]);
  });

  test("resource ids are unique and at most 32 characters long", () => {
    expect(new Set(ids()).size).toBe(ids().length);
    expect(ids().filter((id) => id.length > 32)).toEqual([]);
  });

  test.each(Object.entries(longest))("%s keep to their greatest length of %i", (kind, length) => {
    const values = children(element(kind)).flatMap(valuesOf);
    expect(values.filter((value) => value === "" || value.length > length)).toEqual([]);
  });

  test("the name keeps to 125 characters and the description to 250", () => {
    const [name] = elements("DisplayName");
    const [description] = elements("Description");
    expect(name && valuesOf(name).every((value) => value.length <= 125)).toBe(true);
    expect(description && valuesOf(description).every((value) => value.length <= 250)).toBe(true);
  });

  test("every address is https", () => {
    const addresses = [...urls(), ...elements("Image").flatMap(imageUrl)];
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });
});

describe("the manifest's icons", () => {
  test("every set has the sizes that Excel demands: 16, 32 and 80", () => {
    const sets = elements("Icon").map((icon) =>
      children(icon).map((one) => attribute(one, "size")),
    );
    sets.forEach((sizes) => expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"])));
  });

  test.each(iconFiles())("%s is a PNG of %i pixels", (file, size) => {
    const { width, height } = PNG.sync.read(readFileSync(path.join(projectFolder, file)));
    expect([width, height]).toEqual([size, size]);
  });

  test("the help page is there", () => {
    expect(existsSync(path.join(projectFolder, "assets/support.html"))).toBe(true);
    expect(attribute(element("SupportUrl"), "DefaultValue")).toMatch(/\/support\.html$/);
  });
});

function iconFiles(): readonly (readonly [string, number])[] {
  const sized = elements("Icon")
    .flatMap(children)
    .map((image) => {
      const url = resource(attribute(image, "resid"));
      return [fileOf(url), Number(attribute(image, "size"))] as const;
    });
  const store = [
    [fileOf(attribute(element("IconUrl"), "DefaultValue")), 32],
    [fileOf(attribute(element("HighResolutionIconUrl"), "DefaultValue")), 64],
  ] as const;
  const all = [...store, ...sized].map(
    ([file, size]) => [`${file} ${size}`, [file, size]] as const,
  );
  return [...new Map(all).values()];
}

function fileOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

function imageUrl(image: Element): readonly string[] {
  return image.hasAttribute("DefaultValue") ? [attribute(image, "DefaultValue")] : [];
}

function urls(): readonly string[] {
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "LearnMoreUrl"];
  const store = children(manifest).filter((one) => named.includes(one.localName ?? ""));
  return [...store, ...children(element("Urls"))].flatMap(valuesOf);
}

function ids(): readonly string[] {
  return resources().map((one) => attribute(one, "id"));
}

function kindOf(resid: string): string | null | undefined {
  const found = resources().find((one) => attribute(one, "id") === resid);
  return (found?.parentNode as Element | null | undefined)?.localName;
}

function valuesOf(one: Element): readonly string[] {
  const overrides = children(one).map((override) => attribute(override, "Value"));
  return [attribute(one, "DefaultValue"), ...overrides];
}
