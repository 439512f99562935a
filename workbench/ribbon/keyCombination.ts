import type { NotifiedKey } from "../protocol/notifiedKey";

const modifiers = ["Ctrl", "Command", "Alt", "Shift"] as const;

const namedKeys: Readonly<Record<string, number>> = {
  BACKSPACE: 8,
  TAB: 9,
  ENTER: 13,
  ESC: 27,
  SPACE: 32,
  PAGEUP: 33,
  PAGEDOWN: 34,
  END: 35,
  HOME: 36,
  LEFT: 37,
  UP: 38,
  RIGHT: 39,
  DOWN: 40,
  INSERT: 45,
  DELETE: 46,
};

/**
 * "ctrl+alt+1" → "Ctrl+Alt+#49": one writing for each combination, whatever the order and letter case; undefined for what
 * is none (https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts).
 */
export function keyCombination(text: string): string | undefined {
  const parts = text.split("+").map((part) => part.trim().toUpperCase());
  const keys = parts.filter((part) => !isModifier(part));
  const [key = ""] = keys;
  const code = keyCode(key);
  if (keys.length !== 1 || code === undefined) return undefined;
  return written(
    modifiers.filter((name) => parts.includes(name.toUpperCase())),
    code,
  );
}

/** The combination of a keyboard event, or of a key that the client passes on. */
export function combinationPressed(key: NotifiedKey): string {
  const held = [key.ctrlKey, key.metaKey, key.altKey, key.shiftKey];
  return written(
    modifiers.filter((_, index) => held[index]),
    key.keyCode,
  );
}

function isModifier(part: string): boolean {
  return modifiers.some((name) => name.toUpperCase() === part);
}

function keyCode(key: string): number | undefined {
  if (/^[A-Z0-9]$/.test(key)) return key.charCodeAt(0);
  const functionKey = /^F([1-9]|1[0-2])$/.exec(key);
  return functionKey ? 111 + Number(functionKey[1]) : namedKeys[key];
}

function written(held: readonly string[], code: number): string {
  return [...held, `#${code}`].join("+");
}
