import { managerProgress } from "../../../src/domain/progress/managerProgress";
import { progressReportPlan } from "../../../src/sheets/progressReport/progressReportPlan";
import { allText, rowOf, sampleRequest, valueOf } from "../sampleReports";

const request = sampleRequest("en-US");
const plan = valueOf(progressReportPlan(request));
const { index, period } = request;
const { employees, model } = index.assessment;
const active = employees.filter(({ status }) => status === "active");
const managers = managerProgress(index, period, {
  competencies: model.competencies,
  people: active,
});

describe("the progress of ratings", () => {
  test("[O3] begins with the manager who has most open", () => {
    const open = managers.map(({ missing, toCorrect }) => missing + toCorrect);
    expect(open).toEqual([...open].sort((one, other) => other - one));
    expect(open[0]).toBeGreaterThan(0);
  });

  test("[O3] adds up to all ratings that are due", () => {
    const due = active.length * model.competencies.length;
    const counted = managers.map(
      (one) => one.rated + one.notObserved + one.toCorrect + one.missing,
    );
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(due);
  });

  test("[O3] names whom to remind in one line", () => {
    const line = plan.cells
      .map(([text]) => String(text))
      .find((text) => text.includes("To remind"));
    const named = managers.filter(({ missing, toCorrect }) => missing + toCorrect > 0);
    for (const { manager } of named) {
      const name = employees.find(({ id }) => id === manager)?.name ?? "no manager named";
      expect(line).toContain(name);
    }
  });

  test("[O1] lists every active employee once with what is missing", () => {
    const ids = plan.cells.slice(plan.keyColumn.firstRow).map(([id]) => id);
    expect([...ids].sort()).toEqual(active.map(({ id }) => id).sort());
    expect(rowOf(plan, "E001").slice(4, 8)).toEqual([11, 0, 0, 0]);
  });

  test("is in Chinese for a Chinese workbook", () => {
    const text = allText(valueOf(progressReportPlan(sampleRequest("zh-CN"))));
    expect(text).toContain("需催办");
    expect(text).not.toContain("remind");
  });
});
