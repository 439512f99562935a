/** Where an add-in's manifest says its custom functions are. */
export interface FunctionSource {
  readonly namespace: string;
  readonly metadataUrl: string;
}

/**
 * Reads the CustomFunctions extension point of an add-in-only manifest
 * (https://learn.microsoft.com/javascript/api/manifest/extensionpoint#customfunctions); undefined when there is none.
 */
export function readFunctionSource(manifest: Document, locale: string): FunctionSource | undefined {
  const point = elements(manifest, "ExtensionPoint").find((element) =>
    (element.getAttribute("xsi:type") ?? "").includes("CustomFunctions"),
  );
  if (point === undefined) return undefined;
  const resource = (parent: Element | undefined, name: string) =>
    resourceText(manifest, parent && elements(parent, name)[0]?.getAttribute("resid"), locale);
  const namespace = resource(point, "Namespace");
  const metadataUrl = resource(elements(point, "Metadata")[0], "SourceLocation");
  return namespace === undefined || metadataUrl === undefined
    ? undefined
    : { namespace, metadataUrl };
}

function resourceText(
  manifest: Document,
  id: string | null | undefined,
  locale: string,
): string | undefined {
  const resource = [...elements(manifest, "bt:Url"), ...elements(manifest, "bt:String")].find(
    (element) => element.getAttribute("id") === id,
  );
  if (resource === undefined) return undefined;
  const override = elements(resource, "bt:Override").find(
    (element) => element.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  const chosen = override?.getAttribute("Value") ?? resource.getAttribute("DefaultValue");
  return chosen ?? undefined;
}

function elements(parent: Document | Element, name: string): readonly Element[] {
  return [...Array.from(parent.getElementsByTagName(name))];
}
