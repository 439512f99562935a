import type { NotifiedKey } from "../protocol/notifiedKey";
import { combinationPressed } from "../ribbon/keyCombination";
import type { Shortcuts } from "../ribbon/shortcuts";

interface ShortcutParts {
  readonly shortcuts: Shortcuts;
  /** Calls the function that the add-in's page has associated with the action (`Office.actions.associate`). */
  runAction(actionId: string): void;
  showPane(): void;
}

/**
 * Runs the add-in's actions on their key combinations. Gives what to do with a key that was pressed inside the add-in's
 * page, which the client passes on.
 */
export function installShortcuts(parts: ShortcutParts): (key: NotifiedKey) => boolean {
  const run = (key: NotifiedKey): boolean => {
    const action = parts.shortcuts.actionOf(combinationPressed(key));
    if (action === undefined) return false;
    if (action.kind === "showTaskpane") parts.showPane();
    else parts.runAction(action.id);
    return true;
  };
  window.addEventListener(
    "keydown",
    (event) => {
      if (!run(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  return run;
}
