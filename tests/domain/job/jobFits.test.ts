import type { Period, TargetRow } from "../../../src/domain/assessment";
import { indexAssessment } from "../../../src/domain/assessmentIndex";
import { jobFits, jobsWithTargets, type JobFit } from "../../../src/domain/job/jobFits";
import { profileOf } from "../../../src/domain/profileOf";
import {
  closedPeriod,
  openPeriod,
  sampleAssessment,
  sampleEmployee,
  sampleModel,
  sampleRatings,
  sampleTargets,
} from "../sampleAssessment";
import { workedCase } from "../workedCase";

const { codes, scores, targets, gaps } = workedCase;
const employee = sampleEmployee("E001");
const workedTargets = Object.fromEntries(codes.map((code, at) => [code, targets[at] ?? 0]));

function indexWith(rows: readonly TargetRow[], period: Period = openPeriod) {
  const versions = new Map([[closedPeriod.modelVersion, sampleModel]]);
  const ratings = sampleRatings(scores, { period: period.name });
  return indexAssessment(sampleAssessment({ ratings, targets: rows, versions }));
}

function fitsWith(rows: readonly TargetRow[]): readonly JobFit[] {
  const index = indexWith(rows);
  const profile = profileOf(index, openPeriod, employee);
  if (!profile.ok) throw new Error(profile.problem.code);
  return jobFits(index, profile.value);
}

describe("the fit for a job", () => {
  test("[D1, D2] is the worked case's readiness by both methods", () => {
    const [fit] = fitsWith([sampleTargets("Expert", "", workedTargets)]);
    expect(fit?.strict).toBeCloseTo(0.5625, 9);
    expect(fit?.proportional).toBeCloseTo(0.931994047619, 9);
  });

  test("[D8] is listed with the highest proportional readiness first, equal ones in the table's order", () => {
    const fits = fitsWith([
      sampleTargets("Expert", "", { A: 90 }),
      sampleTargets("Clerk", "Junior", { A: 50 }),
      sampleTargets("Clerk", "Senior", { A: 50 }),
    ]);
    expect(fits.map(({ job }) => `${job.role} ${job.grade}`)).toEqual([
      "Clerk Junior",
      "Clerk Senior",
      "Expert ",
    ]);
  });

  test("[D8] puts strict readiness second", () => {
    const fits = fitsWith([
      sampleTargets("Wide", "", { A: 144, B: 65 }),
      sampleTargets("Even", "", { A: 72, B: 65 }),
    ]);
    expect(fits.map(({ job }) => job.role)).toEqual(["Even", "Wide"]);
  });

  test("[D3] is left out where no score meets a target", () => {
    expect(fitsWith([sampleTargets("Expert", "", {})])).toEqual([]);
  });
});

test("[D8] a job is named once, whatever its case, and targets for everybody name none", () => {
  const rows = [
    sampleTargets("", "", { A: 1 }),
    sampleTargets("Expert", "Senior", { A: 1 }),
    sampleTargets("EXPERT", "senior", { A: 1 }),
  ];
  const jobs = jobsWithTargets(indexWith(rows));
  expect(jobs).toEqual([{ role: "Expert", grade: "Senior" }]);
});

test("[T7] a profile against another job has that job's targets of today, in a closed period too", () => {
  const index = indexWith([sampleTargets("Expert", "", workedTargets)], closedPeriod);
  const profile = profileOf(index, closedPeriod, employee, { role: "expert", grade: "" });
  expect(profile.ok && profile.value.lines.map((line) => line.gap)).toEqual(gaps);
});
