import type {
  Assessment,
  Competency,
  CompetencyModel,
  Employee,
  Period,
  TargetRow,
} from "../../src/domain/assessment";
import type { Rating, RatingKey, RatingValue } from "../../src/domain/rating";
import { standardBands } from "../../src/domain/standardBands";
import { standardGroupWeights } from "../../src/domain/standardGroupWeights";
import { textKey } from "../../src/domain/textKey";
import { workedCase } from "./workedCase";

const names: Readonly<Record<string, { zh: string; en: string }>> = {
  A: { zh: "沟通能力", en: "Communication" },
  B: { zh: "团队协作", en: "Teamwork" },
};

export function sampleCompetency(code: string, change: Partial<Competency> = {}): Competency {
  return {
    code,
    name: names[code] ?? { zh: `能力${code}`, en: `Competency ${code}` },
    group: { zh: "通用素质", en: "General" },
    core: false,
    weight: 1,
    definition: { zh: "", en: "" },
    origin: "source",
    ...change,
  };
}

export const sampleModel: CompetencyModel = {
  competencies: workedCase.codes.map((code, place) =>
    sampleCompetency(code, { weight: workedCase.weights[place] ?? 0 }),
  ),
  bands: standardBands,
  anchors: [1, 2].map((band) => ({
    code: "A",
    band,
    levelDefinition: { zh: "清楚", en: "Clear" },
    behaviours: { zh: ["说明来意"], en: ["States the purpose"] },
    origin: "source",
  })),
};

export function sampleEmployee(id: string, change: Partial<Employee> = {}): Employee {
  return {
    id,
    name: `Name ${id}`,
    department: "North",
    role: "Account manager",
    grade: "Junior",
    manager: "",
    status: "active",
    ...change,
  };
}

export function sampleRating(value: RatingValue | number, change: Partial<Rating> = {}): Rating {
  return {
    period: "2026",
    employeeId: "E001",
    competency: "A",
    rater: "Lin Yue",
    raterGroup: "manager",
    value: typeof value === "number" ? { kind: "score", score: value } : value,
    behavioursSeen: "",
    evidence: "",
    reason: "",
    ratedOn: "",
    modelVersion: "",
    at: "Ratings!F2",
    ...change,
  };
}

/** One rating per score, A to K in turn. */
export function sampleRatings(
  scores: readonly number[],
  change: Partial<RatingKey> = {},
): readonly Rating[] {
  return scores.map((score, place) =>
    sampleRating(score, { competency: workedCase.codes[place] ?? "", ...change }),
  );
}

export function sampleTargets(
  role: string,
  grade: string,
  targets: Readonly<Record<string, number>>,
): TargetRow {
  const byCode = Object.entries(targets).map(([code, target]) => [textKey(code), target] as const);
  return { role, grade, targets: new Map(byCode) };
}

export const openPeriod: Period = { name: "2026", status: "open", modelVersion: "" };
export const closedPeriod: Period = { name: "2025", status: "closed", modelVersion: "0000aaaa" };

export function sampleAssessment(change: Partial<Assessment> = {}): Assessment {
  return {
    model: sampleModel,
    versions: new Map(),
    employees: [sampleEmployee("E001"), sampleEmployee("E002")],
    targets: [],
    periods: [closedPeriod, openPeriod],
    ratings: [],
    snapshots: [],
    settings: { language: "en-US", raterGroupWeights: standardGroupWeights, anonymityThreshold: 3 },
    ...change,
  };
}
