const filePrefix = "_xldudf_";

/** Whether a function belongs to an installed add-in: `COMPETENCY.SCORE` does, `NORM.DIST` does not. */
export function isCustomFunction(name: string, namespaces: readonly string[]): boolean {
  const [namespace = ""] = name.toUpperCase().split(".", 1);
  return name.includes(".") && namespaces.some((known) => known.toUpperCase() === namespace);
}

/**
 * The name of a custom function in a file. That JavaScript functions are saved with the prefix `_xldudf` is said by
 * Microsoft (github.com/OfficeDev/Excel-Custom-Functions/issues/108) and seen as `=_xldudf_…` by users
 * (github.com/OfficeDev/office-js/issues/5611); that the dot becomes `_` is NOT verified in a real Excel.
 */
export function customFunctionInFile(name: string): string {
  return filePrefix + name.toUpperCase().replaceAll(".", "_");
}

/** Reads it back. A namespace that is not installed is taken to end at the first `_`. */
export function customFunctionFromFile(
  name: string,
  namespaces: readonly string[],
): string | undefined {
  if (!name.toLowerCase().startsWith(filePrefix)) return undefined;
  const rest = name.slice(filePrefix.length);
  const namespace = namespaces.find((known) =>
    rest.toUpperCase().startsWith(`${known.toUpperCase().replaceAll(".", "_")}_`),
  );
  if (namespace === undefined) return rest.replace("_", ".");
  return `${namespace}.${rest.slice(namespace.length + 1)}`;
}
