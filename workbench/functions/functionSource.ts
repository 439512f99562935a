import { readResources } from "../manifest/readResources";
import { elementAt, typeOf } from "../manifest/xmlElements";

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
  const point = Array.from(manifest.getElementsByTagName("ExtensionPoint")).find((element) =>
    typeOf(element).endsWith("CustomFunctions"),
  );
  if (point === undefined) return undefined;
  const overrides = elementAt(manifest.documentElement, "VersionOverrides");
  const resources = readResources(overrides, locale);
  const namespace = resources.of(elementAt(point, "Namespace"));
  const metadataUrl = resources.of(elementAt(point, "Metadata", "SourceLocation"));
  return namespace === "" || metadataUrl === "" ? undefined : { namespace, metadataUrl };
}
