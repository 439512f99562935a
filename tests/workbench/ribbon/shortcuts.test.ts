import { keyCombination } from "../../../workbench/ribbon/keyCombination";
import { Shortcuts } from "../../../workbench/ribbon/shortcuts";
import { readShortcutsFile } from "../../../workbench/ribbon/shortcutsFile";

const file = {
  actions: [
    { id: "ShowPane", type: "ShowTaskpane", name: "${resource.Show.Name}" },
    { id: "Next", type: "ExecuteFunction", name: "Next employee" },
    { id: "Rare", type: "ExecuteFunction", name: "No keys" },
  ],
  shortcuts: [
    { action: "ShowPane", key: { default: "${resource.Show.Keys}" } },
    { action: "Next", key: { default: "Ctrl+Alt+N", web: "Ctrl+Alt+J" } },
  ],
  resources: {
    default: { "Show.Name": { value: "Show the pane" }, "Show.Keys": { value: "Ctrl+Alt+1" } },
  },
};

function actionOf(shortcuts: Shortcuts, keys: string): string | undefined {
  return shortcuts.actionOf(keyCombination(keys) ?? "")?.id;
}

describe("the file of shortcuts", () => {
  test("gives each action its texts, and the keys of Office on the web", () => {
    expect(readShortcutsFile(file)).toEqual([
      { id: "ShowPane", kind: "showTaskpane", name: "Show the pane", keys: "Ctrl+Alt+1" },
      { id: "Next", kind: "executeFunction", name: "Next employee", keys: "Ctrl+Alt+J" },
      { id: "Rare", kind: "executeFunction", name: "No keys", keys: undefined },
    ]);
  });

  test("takes another language's texts where they are given", () => {
    const [show] = readShortcutsFile(file, { "Show.Name": { value: "显示窗格" } });
    expect(show).toMatchObject({ name: "显示窗格", keys: "Ctrl+Alt+1" });
  });
});

describe("shortcuts", () => {
  test("find the action of a combination", () => {
    const shortcuts = new Shortcuts(readShortcutsFile(file));
    expect(actionOf(shortcuts, "alt+ctrl+1")).toBe("ShowPane");
    expect(actionOf(shortcuts, "Ctrl+Alt+N")).toBeUndefined();
  });

  test("can be replaced, and be those of the file again", () => {
    const shortcuts = new Shortcuts(readShortcutsFile(file));
    shortcuts.replace({ Next: "Ctrl+Shift+9" });
    expect(actionOf(shortcuts, "Ctrl+Shift+9")).toBe("Next");
    expect(shortcuts.all()).toEqual({ ShowPane: "Ctrl+Alt+1", Next: "Ctrl+Shift+9", Rare: null });
    shortcuts.replace({ Next: null });
    expect(actionOf(shortcuts, "Ctrl+Alt+J")).toBe("Next");
  });

  test.each([{ Nothing: "Ctrl+Alt+2" }, { Next: "Ctrl+Moon" }])("refuse %j", (keys) => {
    const shortcuts = new Shortcuts(readShortcutsFile(file));
    expect(() => shortcuts.replace(keys)).toThrow("argument is invalid");
  });

  test("know which combinations are in use", () => {
    const shortcuts = new Shortcuts(readShortcutsFile(file));
    expect(["Ctrl+C", "Ctrl+Alt+1", "Ctrl+Alt+7"].map((keys) => shortcuts.isInUse(keys))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
