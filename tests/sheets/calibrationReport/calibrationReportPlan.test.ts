import { competencyAgreement } from "../../../src/domain/calibration/competencyAgreement";
import { raterProfile } from "../../../src/domain/raters/raterProfile";
import { calibrationReportPlan } from "../../../src/sheets/calibrationReport/calibrationReportPlan";
import { allText, rowOf, sampleRequest, valueOf } from "../sampleReports";

const request = sampleRequest("en-US", "2025H2");
const plan = valueOf(calibrationReportPlan({ ...request, guideline: [10, 20, 50, 20] }));
const ratings = request.index.ratings.all().filter(({ period }) => period === "2025H2");

describe("the calibration report", () => {
  test("says in its title that it is not to be handed on", () => {
    expect(plan.cells[0]?.[0]).toBe("Calibration report · HR's own, not to be handed on");
    expect(valueOf(calibrationReportPlan(sampleRequest("zh-CN"))).cells[0]?.[0]).toContain(
      "请勿外发",
    );
  });

  test("[V1] compares everybody's distribution with the guideline", () => {
    const row = rowOf(plan, "Everybody (weighted totals)").map(Number);
    const [, n = 0] = row;
    const counts = row.slice(3, 7);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(n);
    const expected = counts.map((count, place) => count - n * ([0.1, 0.2, 0.5, 0.2][place] ?? 0));
    row.slice(11, 15).forEach((more, place) => {
      expect(more).toBeCloseTo(expected[place] ?? NaN, 9);
    });
  });

  test("[V1] leaves the guideline's columns out where there is none", () => {
    const without = valueOf(calibrationReportPlan(request));
    expect(without.columnKeys).toHaveLength(11);
    expect(plan.columnKeys).toHaveLength(15);
  });

  test("[V4] shows each competency's alpha with its number of ratees and a verdict", () => {
    const ofOthers = ratings.filter(
      ({ competency, raterGroup }) => competency === "A" && raterGroup !== "self",
    );
    const ratees = [...new Set(ofOthers.map(({ employeeId }) => employeeId))];
    const agreement = competencyAgreement(
      ratees.map((ratee) =>
        ofOthers
          .filter(({ employeeId }) => employeeId === ratee)
          .flatMap(({ value }) => (value.kind === "score" ? [value.score] : [])),
      ),
    );
    const row = rowOf(plan, "A Communication");
    expect(row[1]).toBe(agreement.ratees);
    expect(row[2]).toBe(agreement.ratings);
    if (agreement.alpha.kind === "agreement") {
      expect(row[3]).toBeCloseTo(agreement.alpha.value, 9);
    }
    expect(row[5]).not.toBe("");
  });

  test("[Q1] shows the raters' offsets", () => {
    const { offset } = raterProfile(ratings, "Shen Guodong");
    const row = rowOf(plan, "Shen Guodong");
    expect(row[2]).toBeCloseTo(offset?.value ?? NaN, 9);
  });

  test("is in Chinese for a Chinese workbook", () => {
    const text = allText(valueOf(calibrationReportPlan(sampleRequest("zh-CN", "2025H2"))));
    expect(text).toContain("评分人一致性");
    expect(text).not.toContain("Rater");
  });
});
