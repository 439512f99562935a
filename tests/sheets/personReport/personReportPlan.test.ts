import { nextSteps } from "../../../src/domain/nextSteps";
import { profileOf } from "../../../src/domain/profileOf";
import { personReportPlan } from "../../../src/sheets/personReport/personReportPlan";
import { allText, rowOf, sampleRequest, valueOf } from "../sampleReports";

const people = { employeeIds: ["E001"] };
const english = sampleRequest("en-US");
const plan = valueOf(personReportPlan({ ...english, people }));

describe("the report of one person", () => {
  test("[W1] shows the worked case's total", () => {
    const headers = plan.cells.findIndex(([first]) => first === "Weighted total");
    expect(plan.cells[headers + 1]?.[0]).toBeCloseTo(66.6875, 9);
  });

  test("[S3] shows contributions that add up to the total", () => {
    const from = plan.cells.findIndex(([first]) => first === "Competency");
    const to = plan.cells.findIndex(([first]) => first === "Together");
    const contributions = plan.cells.slice(from + 1, to).map((row) => Number(row[6]));
    expect(plan.cells[to]?.[6]).toBeCloseTo(66.6875, 9);
    expect(contributions).toHaveLength(11);
    expect(contributions.reduce((sum, one) => sum + one, 0)).toBeCloseTo(66.6875, 9);
  });

  test("[D5] names the gaps by weighted shortfall", () => {
    const [employee] = english.index.assessment.employees;
    if (!employee) throw new Error("No employee");
    const [first] = nextSteps(valueOf(profileOf(english.index, english.period, employee)));
    const line = plan.cells.map(([text]) => String(text)).find((text) => text.startsWith("To dev"));
    expect(line).toContain(`: ${first?.line.competency.name.en ?? "?"} −25`);
  });

  test("[E2] shows the change since the earlier period", () => {
    const row = rowOf(plan, "A ★ Communication");
    const { index, period } = sampleRequest("en-US", "2025H2");
    const earlier = index.ratings
      .personOf(period.name, "E001")
      .scoreIn("A", index.assessment.settings.raterGroupWeights);
    expect(earlier.kind).toBe("score");
    if (earlier.kind === "score") expect(row[4]).toBeCloseTo(72 - earlier.score, 9);
  });

  test("[D6] shows the behaviours of the next band beside those of the present one", () => {
    const row = rowOf(plan, "A ★ Communication");
    expect(String(row[7])).toMatch(/^③ /u);
    expect(String(row[9])).toMatch(/^④ /u);
    expect(String(row[9]).split("\n").length).toBeGreaterThan(1);
  });

  test.each(["zh-CN", "en-US"] as const)("[X6] names nobody else in %s", (language) => {
    for (const name of ["2025H2", "2026H1"]) {
      const request = sampleRequest(language, name);
      const { employees } = request.index.assessment;
      const text = allText(valueOf(personReportPlan({ ...request, people })));
      const raters = request.index.ratings.all().map(({ rater }) => rater);
      const own = employees.find(({ id }) => id === "E001")?.name;
      const others = [...employees.map((one) => one.name), ...raters].filter((one) => one !== own);
      expect(others.filter((other) => text.includes(other))).toEqual([]);
    }
  });

  test("[X2] shows a closed period's groups only as far as the threshold lets it", () => {
    const text = allText(valueOf(personReportPlan(sampleRequest("en-US", "2025H2"))));
    const raters = [...text.matchAll(/(?:peers|reports|customers|others) [\d.]+ \(n = (\d+)\)/gu)];
    expect(raters.length).toBeGreaterThan(0);
    expect(raters.filter(([, n]) => Number(n) < 3)).toEqual([]);
  });

  test("is in Chinese for a Chinese workbook", () => {
    const chinese = valueOf(personReportPlan({ ...sampleRequest("zh-CN"), people }));
    expect(chinese.name).toBe("个人报告");
    expect(chinese.cells[0]?.[0]).toBe("林晓雯 · 胜任力评估报告");
  });

  test("has lines to sign on only when asked for", () => {
    const signed = valueOf(personReportPlan({ ...english, people, signatures: "lines" }));
    expect(allText(signed)).toContain("Manager: ____");
    expect(allText(plan)).not.toContain("Manager: ____");
  });
});

describe("the reports of many people", () => {
  test("stand below each other, one title each", () => {
    const all = valueOf(personReportPlan(english));
    const titles = all.cells.filter(([first]) => String(first).endsWith("Competency report"));
    const active = english.index.assessment.employees.filter(({ status }) => status === "active");
    expect(titles).toHaveLength(active.length);
  });
});
