/** An action of the add-in that a key combination can call. */
export interface ShortcutAction {
  readonly id: string;
  readonly kind: "executeFunction" | "showTaskpane";
  /** As a dialog of shortcuts would show it. */
  readonly name: string;
  /** "Ctrl+Alt+1"; undefined for an action without keys. */
  readonly keys: string | undefined;
}

interface FileText {
  readonly actions?: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
  }[];
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default?: string; readonly web?: string };
  }[];
  readonly resources?: {
    readonly default?: Readonly<Record<string, { readonly value: string }>>;
  };
}

/** Another language's texts: the file at the manifest's `ResourcesUrl`. */
export type ShortcutTexts = Readonly<Record<string, { readonly value: string }>>;

/**
 * Reads the file that the manifest's `ExtendedOverrides` names, with the keys of Office on the web
 * (https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts).
 */
export function readShortcutsFile(file: unknown, texts?: ShortcutTexts): readonly ShortcutAction[] {
  const { actions = [], shortcuts = [], resources } = file as FileText;
  const text = (written: string) =>
    written.replace(/\$\{resource\.([^}]+)\}/g, (token, name: string) => {
      const found = texts?.[name] ?? resources?.default?.[name];
      return found?.value ?? token;
    });
  return actions.map(({ id, type, name }) => {
    const key = shortcuts.find(({ action }) => action === id)?.key;
    const keys = key?.web ?? key?.default;
    return {
      id,
      kind: type === "ShowTaskpane" ? "showTaskpane" : "executeFunction",
      name: text(name),
      keys: keys === undefined ? undefined : text(keys),
    };
  });
}
