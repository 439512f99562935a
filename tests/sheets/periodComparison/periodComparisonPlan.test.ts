import { periodComparisonPlan } from "../../../src/sheets/periodComparison/periodComparisonPlan";
import { allText, rowOf, sampleRequest, valueOf } from "../sampleReports";

const request = sampleRequest("en-US");
const plan = valueOf(periodComparisonPlan(request));
const column = (key: string) => plan.columnKeys.indexOf(key);

function effective(period: string, code: string): number {
  const { index } = request;
  const score = index.ratings
    .personOf(period, "E001")
    .scoreIn(code, index.assessment.settings.raterGroupWeights);
  if (score.kind !== "score") throw new Error("No score");
  return score.score;
}

describe("the comparison of periods", () => {
  test("[E1] shows score minus earlier score in every competency", () => {
    const row = rowOf(plan, "E001");
    for (const code of ["A", "D", "K"]) {
      const by = effective("2026H1", code) - effective("2025H2", code);
      expect(row[column(`competency ${code.toLowerCase()}`)]).toBeCloseTo(by, 9);
    }
  });

  test("[E1] tells up, down and same by a sign", () => {
    const at = plan.cells.findIndex(([id]) => id === "E001");
    expect(plan.numberFormats[at]?.[column("totalChange")]).toBe('"▲ "0.0;"▼ "0.0;"＝"');
  });

  test("[W1] shows both totals", () => {
    const row = rowOf(plan, "E001");
    const by = Number(row[column("total")]) - Number(row[column("earlierTotal")]);
    expect(row[column("total")]).toBeCloseTo(66.6875, 9);
    expect(row[column("totalChange")]).toBeCloseTo(by, 9);
  });

  test("[P4] shows who has moved since, with the job of that time", () => {
    const { snapshots, employees } = request.index.assessment;
    const snapshot = snapshots.find(
      ({ employeeId, grade }) =>
        employees.find(({ id, status }) => id === employeeId && status === "active")?.grade !==
        grade,
    );
    const today = employees.find(({ id }) => id === snapshot?.employeeId);
    if (!snapshot || !today) throw new Error("Nobody has moved");
    const shown = rowOf(plan, today.id)[column("grade")];
    expect(shown).toBe(`${snapshot.grade} → ${today.grade}`);
  });

  test("[E2] compares the first period with nothing", () => {
    const first = valueOf(periodComparisonPlan(sampleRequest("en-US", "2025H2")));
    expect(rowOf(first, "E001").slice(5, 17)).toEqual(Array.from({ length: 12 }, () => ""));
    expect(allText(first)).toContain("no earlier period");
  });

  test("is in Chinese for a Chinese workbook", () => {
    const chinese = valueOf(periodComparisonPlan(sampleRequest("zh-CN")));
    expect(chinese.cells[0]?.[0]).toBe("胜任力变化：2025H2 → 2026H1");
  });
});
