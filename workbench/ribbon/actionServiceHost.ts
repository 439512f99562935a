import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import type { Shortcuts } from "./shortcuts";

/** "Microsoft.Office.ActionService": `Office.actions.getShortcuts`, `replaceShortcuts` and `areShortcutsInUse`. */
export class ActionServiceHost extends HostObject {
  readonly typeName = "ActionService";

  constructor(private readonly shortcuts: Shortcuts) {
    super();
  }

  GetShortcuts(): Readonly<Record<string, string | null>> {
    return this.shortcuts.all();
  }
  ReplaceShortcuts(shortcuts: unknown): void {
    if (typeof shortcuts !== "object" || shortcuts === null) {
      throw new ExcelError("InvalidArgument", "shortcuts");
    }
    this.shortcuts.replace(shortcuts as Readonly<Record<string, unknown>>);
  }
  AreShortcutsInUse(shortcuts: unknown): readonly boolean[] {
    if (!Array.isArray(shortcuts)) throw new ExcelError("InvalidArgument", "shortcuts");
    return shortcuts.map((keys) => this.shortcuts.isInUse(String(keys)));
  }
}
