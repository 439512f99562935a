/** `Excel.WorksheetProtectionOptions`: what may be done to a protected sheet all the same. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

export type Allowance = Exclude<keyof ProtectionOptions, "selectionMode">;

/** Excel's own: nothing is allowed but to select cells and to edit those that are not locked. */
export const strictProtection: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const selectionModes: readonly unknown[] = ["Normal", "Unlocked", "None"];

/** The options given to `protect`, the others being Excel's own; undefined when one of them is no option. */
export function readProtectionOptions(given: unknown): ProtectionOptions | undefined {
  if (given === null || given === undefined) return strictProtection;
  if (typeof given !== "object") return undefined;
  const isOption = ([name, value]: readonly [string, unknown]) =>
    name === "selectionMode"
      ? selectionModes.includes(value)
      : name in strictProtection && typeof value === "boolean";
  const entries = Object.entries(given).filter(([, value]) => value !== null);
  if (!entries.every(isOption)) return undefined;
  return { ...strictProtection, ...(Object.fromEntries(entries) as Partial<ProtectionOptions>) };
}
