import { readFileSync } from "node:fs";
import path from "node:path";

import { DOMParser } from "@xmldom/xmldom";

import { ManifestError, readManifest } from "../../../workbench/manifest/readManifest";

const text = readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");

function read(xml: string, locale = "en-US") {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  return readManifest(document as unknown as Document, locale);
}

describe("the manifest as the embedded Excel reads it", () => {
  test("names the pane's page and the add-in", () => {
    const manifest = read(text);
    expect(manifest.sourceLocation).toBe("https://localhost:3000/taskpane.html");
    expect(manifest.displayName).toBe("Competency");
    expect(manifest.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("has Chinese texts where the locale asks for them", () => {
    const manifest = read(text, "zh-CN");
    expect(manifest.displayName).toBe("胜任力");
    expect(manifest.tabs[0]?.label).toBe("胜任力");
  });

  test("gives every button a label, a supertip, icons and an action", () => {
    const buttons = read(text).tabs.flatMap(({ groups }) =>
      groups.flatMap((group) => group.buttons),
    );
    expect(buttons.length).toBeGreaterThan(2);
    for (const button of buttons) {
      expect(button.label).not.toBe("");
      expect(button.supertip.description).not.toBe("");
      expect(button.icons[32]).toMatch(/^https:.*\.png$/);
      expect(button.icons[64]).toMatch(/^https:.*\.png$/);
    }
    expect(buttons.map(({ action }) => action.kind)).toContain("executeFunction");
    expect(buttons.map(({ action }) => action.kind)).toContain("showTaskpane");
  });

  test("is refused without a page", () => {
    const broken = text.replace(/<SourceLocation DefaultValue[^>]*\/>/, "");
    expect(() => read(broken)).toThrow(ManifestError);
  });

  test("is refused with an action it does not know", () => {
    const broken = text.replace('xsi:type="ExecuteFunction"', 'xsi:type="Launch"');
    expect(() => read(broken)).toThrow(ManifestError);
  });

  test("says which buttons cannot be pressed at first", () => {
    const disabled = text.replace(
      /(<FunctionName>[^<]*<\/FunctionName>\s*<\/Action>)/,
      "$1<Enabled>false</Enabled>",
    );
    const enabled = (xml: string) =>
      read(xml).tabs.flatMap(({ groups }) =>
        groups.flatMap(({ buttons }) => buttons.map(({ isEnabled }) => isEnabled)),
      );
    expect(enabled(text)).not.toContain(false);
    expect(enabled(disabled).filter((isEnabled) => !isEnabled)).toHaveLength(1);
  });

  test("names the file of keyboard shortcuts where there is one", () => {
    const without = text.replace(/<ExtendedOverrides[^>]*(?:\/>|><\/ExtendedOverrides>)/, "");
    const overrides = '<ExtendedOverrides Url="https://a.example/keys.json" />';
    expect(read(without).shortcuts).toBeUndefined();
    expect(read(without.replace("</OfficeApp>", `${overrides}</OfficeApp>`)).shortcuts).toEqual({
      url: "https://a.example/keys.json",
    });
  });
});
