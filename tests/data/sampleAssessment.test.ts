import { execFileSync } from "node:child_process";
import model from "../../src/data/accountManagerModel.json";
import sample from "../../src/data/sampleAssessment.json";

interface Rating {
  readonly period: string;
  readonly employee: string;
  readonly competency: string;
  readonly rater: { readonly zh: string; readonly en: string };
  readonly group: string;
  readonly score: number | string;
  readonly evidence?: { readonly zh: string; readonly en: string };
  readonly reason?: { readonly zh: string; readonly en: string };
  readonly ratedOn: string;
}

const ratings: readonly Rating[] = sample.ratings;
const codes = model.competencies.map(({ code }) => code);
const ids = sample.employees.map(({ id }) => id);
const managerRatings = ratings.filter(({ group }) => group === "manager");

function managerScores(period: string, employee: string): readonly (number | string)[] {
  return managerRatings
    .filter((rating) => rating.period === period && rating.employee === employee)
    .map(({ score }) => score);
}

describe("the sample's organisation", () => {
  test("has the employees E001 to E024", () => {
    expect(ids).toEqual(
      Array.from({ length: 24 }, (_, index) => `E${String(index + 1).padStart(3, "0")}`),
    );
  });

  test("gives every employee a name of their own in both languages", () => {
    expect(new Set(sample.employees.map(({ name }) => name.zh)).size).toBe(24);
    expect(new Set(sample.employees.map(({ name }) => name.en)).size).toBe(24);
  });

  test("spreads the employees over four departments and three grades", () => {
    expect(new Set(sample.employees.map(({ department }) => department.en)).size).toBe(4);
    expect(new Set(sample.employees.map(({ grade }) => grade.en))).toEqual(
      new Set(["Junior", "Intermediate", "Senior"]),
    );
  });

  test("has managers who are on the roster and work in the same department", () => {
    const strangers = sample.employees.filter(({ manager, department }) => {
      const found = sample.employees.find(({ id }) => id === manager);
      return manager !== "" && found?.department.en !== department.en;
    });
    expect(strangers).toEqual([]);
    expect(sample.employees.filter(({ manager }) => manager === "")).toHaveLength(4);
  });

  test("has one employee who left", () => {
    expect(sample.employees.filter(({ status }) => status === "left")).toHaveLength(1);
    expect(sample.employees.filter(({ status }) => status === "active")).toHaveLength(23);
  });

  test("has a target of each grade for each competency, rising with the grade", () => {
    const values = sample.targets.map((row) => new Map(Object.entries(row.values)));
    expect(sample.targets.map(({ grade }) => grade.en)).toEqual([
      "Junior",
      "Intermediate",
      "Senior",
    ]);
    for (const code of codes) {
      const [junior, intermediate, senior] = values.map((ofGrade) => ofGrade.get(code) ?? NaN);
      expect(junior).toBeLessThan(intermediate ?? NaN);
      expect(intermediate).toBeLessThan(senior ?? NaN);
    }
  });

  test("has a closed period before the open one", () => {
    expect(sample.periods.map(({ status }) => status)).toEqual(["closed", "open"]);
  });

  test("lists as snapshots those who stood elsewhere in the closed period", () => {
    const changes = sample.snapshots.map(({ employee, grade, department }) => {
      const now = sample.employees.find(({ id }) => id === employee);
      return [
        employee,
        grade.en !== now?.grade.en,
        department !== undefined && department.en !== now?.department.en,
      ];
    });
    expect(changes).toEqual([
      ["E007", true, false],
      ["E015", false, true],
    ]);
  });
});

describe("the sample's ratings", () => {
  test("refer to known periods, employees, competencies and rater groups", () => {
    const periods = sample.periods.map(({ name }) => name);
    const groups = ["self", "manager", "peer", "direct report", "customer"];
    const unknown = ratings.filter(
      ({ period, employee, competency, group }) =>
        !periods.includes(period) ||
        !ids.includes(employee) ||
        !codes.includes(competency) ||
        !groups.includes(group),
    );
    expect(unknown).toEqual([]);
  });

  test("have no key twice", () => {
    const keys = ratings.map(({ period, employee, competency, rater, group }) =>
      [period, employee, competency, rater.zh, group].join("|"),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("are whole points on the scale, or N/A with a reason", () => {
    const unusable = ratings.filter(({ score, reason }) =>
      typeof score === "number"
        ? !Number.isInteger(score) || score < 0 || score > 100 || reason !== undefined
        : score !== "N/A" || !reason?.zh || !reason.en,
    );
    expect(unusable).toEqual([]);
    expect(ratings.filter(({ score }) => score === "N/A")).toHaveLength(6);
  });

  test("have evidence in both languages where they have any, never the same twice", () => {
    const evidence = ratings.flatMap((rating) => (rating.evidence ? [rating.evidence] : []));
    expect(evidence.length).toBeGreaterThan(50);
    expect(evidence.filter(({ zh, en }) => !zh.endsWith("。") || !en.endsWith("."))).toEqual([]);
    expect(new Set(evidence.map(({ zh }) => zh)).size).toBe(evidence.length);
  });

  test("are dated inside their period", () => {
    const [closed, open] = sample.periods;
    const outside = ratings.filter(({ period, ratedOn }) =>
      period === open?.name
        ? ratedOn < open.opened
        : ratedOn < (closed?.opened ?? "") || ratedOn > (closed?.closed ?? ""),
    );
    expect(outside).toEqual([]);
  });

  test("cover the closed period completely by the managers", () => {
    const counts = ids.map((id) => managerScores("2025H2", id).length);
    expect(counts).toEqual(ids.map(() => 11));
  });

  test("cover six tenths of the open period by the managers", () => {
    const rated = managerRatings.filter(({ period }) => period === "2026H1").length;
    expect(rated / (23 * 11)).toBeCloseTo(0.6, 2);
    expect(managerScores("2026H1", "E024")).toEqual([]);
  });

  test("come from self and at least three peers for eight employees of the closed period", () => {
    const peers = ratings.filter(({ group }) => group === "peer");
    const rated = new Map(peers.map((each) => [each.employee + each.competency, each]));
    expect(new Set(peers.map(({ employee }) => employee)).size).toBe(8);
    for (const { employee, competency } of rated.values()) {
      const cell = ratings.filter(
        (each) =>
          each.period === "2025H2" && each.employee === employee && each.competency === competency,
      );
      expect(cell.filter(({ group }) => group === "self")).toHaveLength(1);
      expect(cell.filter(({ group }) => group === "peer")).toHaveLength(3);
    }
  });

  test("hold the worked case and its rival, by the manager alone, in the open period", () => {
    expect(managerScores("2026H1", "E001")).toEqual([72, 65, 58, 80, 55, 47, 61, 90, 35, 78, 69]);
    expect(managerScores("2026H1", "E002")).toEqual([66, 80, 60, 70, 72, 68, 75, 85, 62, 66, 64]);
    const ofBoth = ratings.filter(
      ({ period, employee }) => period === "2026H1" && ["E001", "E002"].includes(employee),
    );
    expect(ofBoth.filter(({ group }) => group !== "manager")).toEqual([]);
  });

  test("set the worked case's targets by its grade: 70 for core, 60 for others", () => {
    const grade = sample.employees.find(({ id }) => id === "E001")?.grade.en;
    const row = sample.targets.find((target) => target.grade.en === grade);
    expect(Object.values(row?.values ?? {})).toEqual(
      model.competencies.map(({ core }) => (core ? 70 : 60)),
    );
  });

  test("are what the generator makes", () => {
    const check = ["scripts/makeSampleData.mjs", "--check"];
    expect(execFileSync(process.execPath, check, { encoding: "utf8" })).toBe("");
  });
});
