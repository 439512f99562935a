import { DOMParser } from "@xmldom/xmldom";

import { readFunctionSource } from "../../../workbench/functions/functionSource";

const manifest = (extensionPoint: string) => `<OfficeApp
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="urn:bt">
  <VersionOverrides>
    ${extensionPoint}
    <Resources>
      <bt:Urls>
        <bt:Url id="Metadata" DefaultValue="https://example.com/functions.json">
          <bt:Override Locale="zh-CN" Value="https://example.com/functions.zh-CN.json" />
        </bt:Url>
      </bt:Urls>
      <bt:ShortStrings><bt:String id="Name" DefaultValue="EXAMPLE" /></bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const point = `<ExtensionPoint xsi:type="CustomFunctions">
  <Script><SourceLocation resid="Script" /></Script>
  <Metadata><SourceLocation resid="Metadata" /></Metadata>
  <Namespace resid="Name" />
</ExtensionPoint>`;

function read(text: string, locale: string) {
  const parsed: unknown = new DOMParser().parseFromString(text, "text/xml");
  return readFunctionSource(parsed as Document, locale);
}

describe("custom functions in a manifest", () => {
  test("the metadata address is that of the locale, else the default", () => {
    expect(read(manifest(point), "zh-CN")?.metadataUrl).toMatch(/zh-CN\.json$/);
    expect(read(manifest(point), "de-DE")?.metadataUrl).toMatch(/functions\.json$/);
  });

  test("the namespace is the text of its resource", () => {
    expect(read(manifest(point), "en-US")?.namespace).toBe("EXAMPLE");
  });

  test("a manifest without custom functions has no source", () => {
    expect(read(manifest(""), "en-US")).toBeUndefined();
  });
});
