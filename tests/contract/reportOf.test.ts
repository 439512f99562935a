import { reportOf } from "./page/reportOf";
import type { Result } from "./page/reportOf";
import type { Outcome } from "./runRule";

function result(id: string, outcome: Outcome): Result {
  const rule = {
    title: `Title of ${id}`,
    source: "https://example.org/page",
    requires: "ExcelApi 1.1",
    run: () => Promise.resolve(),
  } as const;
  return { id, rule, outcome };
}

describe("the report on the rules", () => {
  const report = reportOf(
    [
      result("cells/one", { kind: "passed" }),
      result("cells/two", { kind: "failed", message: "expected 1, got 2" }),
    ],
    "Excel 16.0, PC, zh-CN",
  );

  test("says in which Excel they ran and how many passed", () => {
    expect(report).toContain("Excel 16.0, PC, zh-CN");
    expect(report).toContain("1 passed, 1 failed, 0 skipped");
  });

  test("begins with what failed, with the reason and the source", () => {
    const failed = report.indexOf("Title of cells/two");
    expect(report.slice(failed)).toContain("https://example.org/page");
    expect(report.slice(failed)).toContain("expected 1, got 2");
    expect(failed).toBeLessThan(report.indexOf("`cells/one`"));
  });

  test("leaves out what there is none of", () => {
    expect(report).not.toContain("Skipped");
  });
});
