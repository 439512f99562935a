import { ExcelError } from "../protocol/excelError";
import { keyCombination } from "./keyCombination";
import type { ShortcutAction } from "./shortcutsFile";

/** Combinations of the grid's own; an add-in's takes precedence, after Excel has asked the user. */
const ownKeys = ["A", "B", "C", "F", "I", "P", "S", "U", "V", "X", "Y", "Z"];
const inUseByExcel = new Set(ownKeys.map((key) => keyCombination(`Ctrl+${key}`)));

/** The add-in's key combinations: those of its file, and what the user's `Office.actions.replaceShortcuts` made of them. */
export class Shortcuts {
  private replaced: ReadonlyMap<string, string> = new Map();

  constructor(readonly actions: readonly ShortcutAction[]) {}

  /** The action of a combination as `keyCombination` writes it. */
  actionOf(combination: string): ShortcutAction | undefined {
    return this.actions.find((action) => {
      const keys = this.keysOf(action);
      return keys !== undefined && keyCombination(keys) === combination;
    });
  }

  all(): Readonly<Record<string, string | null>> {
    return Object.fromEntries(
      this.actions.map((action) => [action.id, this.keysOf(action) ?? null]),
    );
  }

  /** null gives an action the keys of the file again. */
  replace(keys: Readonly<Record<string, unknown>>): void {
    const replaced = new Map(this.replaced);
    for (const [id, combination] of Object.entries(keys)) {
      if (!this.actions.some((action) => action.id === id)) {
        throw new ExcelError("InvalidArgument", id);
      }
      if (combination === null) replaced.delete(id);
      else replaced.set(id, validated(combination));
    }
    this.replaced = replaced;
  }

  isInUse(keys: string): boolean {
    const combination = keyCombination(keys);
    if (combination === undefined) throw new ExcelError("InvalidArgument", keys);
    return inUseByExcel.has(combination) || this.actionOf(combination) !== undefined;
  }

  private keysOf({ id, keys }: ShortcutAction): string | undefined {
    return this.replaced.get(id) ?? keys;
  }
}

function validated(combination: unknown): string {
  if (typeof combination === "string" && keyCombination(combination) !== undefined) {
    return combination;
  }
  throw new ExcelError("InvalidArgument", "shortcuts");
}
