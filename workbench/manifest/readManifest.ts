import type {
  AddinManifest,
  RibbonAction,
  RibbonButton,
  RibbonGroup,
  RibbonTab,
} from "./addinManifest";
import { readResources } from "./readResources";
import type { Resources } from "./readResources";
import { childElements, elementAt, typeOf } from "./xmlElements";

/** Thrown for a manifest that Excel would not load. */
export class ManifestError extends Error {}

/** Reads an add-in-only manifest: https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview */
export function readManifest(document: Document, locale: string): AddinManifest {
  const root = elementAt(document, "OfficeApp");
  if (root === undefined) throw new ManifestError("OfficeApp is missing");
  const overrides = elementAt(root, "VersionOverrides");
  const resources = readResources(overrides, locale);
  const surface = commandSurface(overrides);
  const text = (name: string) => localised(elementAt(root, name), locale);
  const source = elementAt(root, "DefaultSettings", "SourceLocation");
  if (source === undefined) throw new ManifestError("SourceLocation is missing");
  return {
    id: elementAt(root, "Id")?.textContent.trim() ?? "",
    displayName: text("DisplayName"),
    defaultLocale: elementAt(root, "DefaultLocale")?.textContent.trim() ?? "",
    sourceLocation: localised(source, locale),
    icon: text("IconUrl"),
    tabs:
      surface === undefined
        ? []
        : childElements(surface, "CustomTab").map((tab) => readTab(tab, resources)),
    ...readShortcuts(elementAt(root, "ExtendedOverrides")),
  };
}

function readShortcuts(overrides: Element | undefined): Pick<AddinManifest, "shortcuts"> {
  const url = overrides?.getAttribute("Url") ?? "";
  if (url === "") return {};
  const resourcesUrl = overrides?.getAttribute("ResourcesUrl") ?? "";
  return { shortcuts: { url, ...(resourcesUrl === "" ? {} : { resourcesUrl }) } };
}

function localised(element: Element | undefined, locale: string): string {
  if (element === undefined) return "";
  const override = childElements(element, "Override").find(
    (child) => child.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return (override?.getAttribute("Value") ?? element.getAttribute("DefaultValue")) || "";
}

/** The ribbon of the workbook's desktop form factor, which Excel on the web shows too. */
function commandSurface(overrides: Element | undefined): Element | undefined {
  const hosts = overrides && elementAt(overrides, "Hosts");
  const workbook =
    hosts && childElements(hosts, "Host").find((host) => typeOf(host) === "Workbook");
  const form = workbook && elementAt(workbook, "DesktopFormFactor");
  return (
    form &&
    childElements(form, "ExtensionPoint").find((point) => typeOf(point) === "PrimaryCommandSurface")
  );
}

function readTab(tab: Element, resources: Resources): RibbonTab {
  return {
    id: tab.getAttribute("id") ?? "",
    label: resources.of(elementAt(tab, "Label")),
    groups: childElements(tab, "Group").map((group) => readGroup(group, resources)),
  };
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  const controls = childElements(group, "Control").filter((control) =>
    ["Button", "Menu"].includes(typeOf(control)),
  );
  return {
    id: group.getAttribute("id") ?? "",
    label: resources.of(elementAt(group, "Label")),
    buttons: controls.map((control) => readButton(control, resources)),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  return {
    id: control.getAttribute("id") ?? "",
    label: resources.of(elementAt(control, "Label")),
    supertip: {
      title: resources.of(elementAt(control, "Supertip", "Title")),
      description: resources.of(elementAt(control, "Supertip", "Description")),
    },
    icons: readIcons(elementAt(control, "Icon"), resources),
    action:
      typeOf(control) === "Menu"
        ? { kind: "menu", items: readItems(control, resources) }
        : readAction(elementAt(control, "Action")),
    isEnabled: elementAt(control, "Enabled")?.textContent.trim().toLowerCase() !== "false",
  };
}

/** https://learn.microsoft.com/javascript/api/manifest/control-menu */
function readItems(menu: Element, resources: Resources): readonly RibbonButton[] {
  const items = elementAt(menu, "Items");
  const found = items === undefined ? [] : childElements(items, "Item");
  return found.map((item) => readButton(item, resources));
}

function readIcons(
  icon: Element | undefined,
  resources: Resources,
): Readonly<Record<number, string>> {
  const images = icon === undefined ? [] : childElements(icon, "Image");
  return Object.fromEntries(
    images.map((image) => [Number(image.getAttribute("size")), resources.of(image)]),
  );
}

function readAction(action: Element | undefined): RibbonAction {
  if (action === undefined) throw new ManifestError("Action is missing");
  if (typeOf(action) === "ShowTaskpane") return { kind: "showTaskpane" };
  const functionName = elementAt(action, "FunctionName")?.textContent.trim() ?? "";
  if (typeOf(action) !== "ExecuteFunction" || functionName === "") {
    throw new ManifestError(`Action of type "${typeOf(action)}"`);
  }
  return { kind: "executeFunction", functionName };
}
