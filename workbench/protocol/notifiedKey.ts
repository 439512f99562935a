/** A key that was pressed inside the add-in's page, as the client tells of it. */
export interface NotifiedKey {
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** `OSF.AgaveHostAction.KeyboardShortcuts` in the client. */
const keyboardShortcuts = 39;

/** The key of a call of `ContextActivationManager_notifyHost`, [add-in's id, action, key]; undefined for other calls. */
export function notifiedKey(data: unknown): NotifiedKey | undefined {
  if (!Array.isArray(data) || data[1] !== keyboardShortcuts) return undefined;
  return data[2] as NotifiedKey | undefined;
}
