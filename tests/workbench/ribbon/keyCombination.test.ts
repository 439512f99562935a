import { combinationPressed, keyCombination } from "../../../workbench/ribbon/keyCombination";

const noModifier = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

describe("a key combination", () => {
  test.each([
    ["Ctrl+Alt+1", { ...noModifier, ctrlKey: true, altKey: true, keyCode: 49 }],
    ["alt + shift + up", { ...noModifier, altKey: true, shiftKey: true, keyCode: 38 }],
    ["Shift+Ctrl+F3", { ...noModifier, ctrlKey: true, shiftKey: true, keyCode: 114 }],
    ["Command+K", { ...noModifier, metaKey: true, keyCode: 75 }],
  ])("%s is the one that is pressed so", (text, pressed) => {
    expect(keyCombination(text)).toBe(combinationPressed(pressed));
  });

  test("differs by each key that is held", () => {
    const pressed = combinationPressed({ ...noModifier, ctrlKey: true, keyCode: 49 });
    expect(keyCombination("Ctrl+Alt+1")).not.toBe(pressed);
  });

  test.each(["", "Ctrl", "Ctrl+A+B", "Ctrl+Moon"])("is not %j", (text) => {
    expect(keyCombination(text)).toBeUndefined();
  });
});
