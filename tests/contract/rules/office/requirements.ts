import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";

export const rule: Rule = {
  title: "says which requirement sets it has, an older version with each newer one",
  source: "https://learn.microsoft.com/office/dev/add-ins/develop/specify-api-requirements-runtime",
  requires: "ExcelApi 1.1",
  run: async () => {
    const { requirements } = Office.context;
    const has = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map(
      (minor) => requirements.isSetSupported("ExcelApi", `1.${minor}`),
    );
    expectEqual(has.lastIndexOf(true) < has.length, true, "newest");
    expectEqual(has.slice(0, has.lastIndexOf(true) + 1).every(Boolean), true, "older ones");
    expectEqual(requirements.isSetSupported("NoSuchSet", "1.1"), false, "unknown set");
    await Promise.resolve();
  },
};
