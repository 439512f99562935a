import {
  readProtectionOptions,
  strictProtection,
} from "../../../workbench/engine/protectionOptions";

test("allows nothing where nothing is said", () => {
  expect(readProtectionOptions(undefined)).toEqual(strictProtection);
});

test("takes what is said beside Excel's own options", () => {
  expect(readProtectionOptions({ allowSort: true, selectionMode: "None" })).toEqual({
    ...strictProtection,
    allowSort: true,
    selectionMode: "None",
  });
});

test.each([[{ allowEverything: true }], [{ allowSort: 1 }], [{ selectionMode: "Some" }], ["all"]])(
  "refuses %j",
  (options) => {
    expect(readProtectionOptions(options)).toBeUndefined();
  },
);
