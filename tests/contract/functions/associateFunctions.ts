import * as functions from "./functions";

/** Excel knows the functions by upper-case names, as the metadata generator writes them. */
export function associateFunctions(): void {
  for (const [name, run] of Object.entries(functions)) {
    CustomFunctions.associate(name.toUpperCase(), run);
  }
}
