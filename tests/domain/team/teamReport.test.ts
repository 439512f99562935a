import { teamReport, type TeamReport } from "../../../src/domain/team/teamReport";
import { sampleEmployee, sampleModel } from "../sampleAssessment";
import { standing } from "./standings";

const members = [standing("E001", [72], { total: 72 }), standing("E002", [50], { total: 50 })];

function finished(work: Generator<number, TeamReport>): {
  readonly report: TeamReport;
  readonly shares: readonly number[];
} {
  const shares: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { report: step.value, shares };
    shares.push(step.value);
  }
}

function reportOf(ids: readonly string[]) {
  const people = ids.map((id) => sampleEmployee(id));
  return finished(
    teamReport({
      model: sampleModel,
      people,
      standingOf: ({ id }) =>
        members.find(({ employee }) => employee.id === id) ?? standing(id, []),
    }),
  );
}

describe("a team's report", () => {
  test("[M1] has the mean of the totals and of each competency", () => {
    const { report } = reportOf(["E001", "E002", "E003"]);
    expect(report.averageTotal).toEqual({ value: 61, n: 2 });
    expect(report.competencies[0]?.average).toEqual({ value: 61, n: 2 });
    expect(report.totals).toEqual({ counts: [0, 1, 1, 0], n: 2, without: 1 });
  });

  test("is made in steps that never go back", () => {
    const { shares } = reportOf(["E001", "E002"]);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
  });

  test("of nobody has no averages", () => {
    const { report } = reportOf([]);
    expect(report.averageTotal).toEqual({ value: undefined, n: 0 });
    expect(report.coverage).toBe(0);
  });
});
