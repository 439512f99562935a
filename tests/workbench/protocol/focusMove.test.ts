import { focusMove, isLeaving } from "../../../workbench/protocol/focusMove";

describe("a notification of the add-in's page", () => {
  test.each([
    ["Ctrl+F6", focusMove.leave, true],
    ["Ctrl+Shift+F6", focusMove.leaveBackwards, true],
    ["Tab behind the last field", focusMove.tabOut, true],
    ["Shift+Tab before the first field", focusMove.tabOutBackwards, true],
    ["being selected", 0, false],
    ["Esc", 15, false],
  ])("of %s hands the keyboard back: %s, %s", (_key, action, expected) => {
    expect(isLeaving(["add-in", action])).toBe(expected);
  });

  test("without an action hands nothing back", () => {
    expect(isLeaving(undefined)).toBe(false);
  });
});
