import type { Language } from "../../src/domain/bilingual";
import { isOurs } from "../../src/sheets/isOurs";
import { setUpPlan } from "../../src/sheets/setUpPlan";
import { modelData } from "./sampleTables";

describe("isOurs", () => {
  test.each<Language>(["zh-CN", "en-US"])(
    "knows every table that set-up writes in %s",
    (language) => {
      const plans = setUpPlan({
        language,
        model: modelData,
        period: "2026",
        when: "2026-01-12T09:30:00",
      });
      const unknown = plans.filter(({ name, headers }) => !isOurs(name, headers));
      expect(unknown).toEqual([]);
    },
  );

  test("does not take a table for ours because of its name and one header", () => {
    expect(isOurs("Settings", ["Setting", "Colour"])).toBe(false);
    expect(isOurs("Periods", ["Period", "From", "To"])).toBe(false);
  });

  test("still knows a table that has lost a column", () => {
    expect(isOurs("Ratings", ["Period", "Employee ID", "Competency", "Rater", "Rater group"])).toBe(
      true,
    );
  });
});
