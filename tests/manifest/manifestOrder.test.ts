import type { Element } from "@xmldom/xmldom";
import { childNames, elements, manifest } from "./manifestDocument";

// Source: learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering. Excel refuses a
// manifest whose elements come in another order.
const orders: Readonly<Record<string, readonly string[]>> = {
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Runtimes: ["Runtime"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Items", "Action", "Enabled"],
  Items: ["Item"],
  Item: ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["SourceLocation", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const officeAppOrder = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
  "ExtendedOverrides",
];

describe("the order of the manifest's elements", () => {
  test("OfficeApp holds its elements in the schema's order", () => {
    expectOrder(manifest, officeAppOrder);
  });

  test.each(Object.entries(orders))(
    "%s holds its elements in the schema's order",
    (name, order) => {
      const parents = elements(name);
      expect(parents).not.toHaveLength(0);
      parents.forEach((parent) => expectOrder(parent, order));
    },
  );

  test("a workbook host lists runtimes, then all form factors, then the desktop", () => {
    const host = elements("Host").find((one) => one.getAttribute("xsi:type") === "Workbook");
    expect(host && childNames(host)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  });

  test("the custom functions' extension point lists script, page, metadata, namespace", () => {
    const point = elements("ExtensionPoint").find(
      (one) => one.getAttribute("xsi:type") === "CustomFunctions",
    );
    expect(point && childNames(point)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  });
});

function expectOrder(parent: Element, order: readonly string[]): void {
  const places = childNames(parent).map((name) => order.indexOf(name));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
}
