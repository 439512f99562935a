import { childElements, elementAt } from "./xmlElements";

/** The manifest's texts and addresses in one locale. */
export interface Resources {
  /** What an element's `resid` stands for; "" for an element that is missing, as for a resource that is. */
  of(element: Element | undefined): string;
}

const kinds = [
  ["Images", "Image"],
  ["Urls", "Url"],
  ["ShortStrings", "String"],
  ["LongStrings", "String"],
] as const;

export function readResources(overrides: Element | undefined, locale: string): Resources {
  const values = new Map<string, string>();
  for (const [group, name] of kinds) {
    const parent = overrides && elementAt(overrides, "Resources", group);
    for (const resource of parent === undefined ? [] : childElements(parent, name)) {
      values.set(resource.getAttribute("id") ?? "", valueOf(resource, locale));
    }
  }
  return { of: (element) => values.get(element?.getAttribute("resid") ?? "") ?? "" };
}

function valueOf(resource: Element, locale: string): string {
  const override = childElements(resource, "Override").find(
    (child) => child.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  const chosen = override?.getAttribute("Value") ?? resource.getAttribute("DefaultValue");
  return chosen ?? "";
}
