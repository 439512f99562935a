import type { Assessment, Competency } from "../../src/domain/assessment";
import { indexAssessment, type AssessmentIndex } from "../../src/domain/assessmentIndex";
import type { Rating, RatingValue } from "../../src/domain/rating";
import { standardBands } from "../../src/domain/standardBands";
import { standardGroupWeights } from "../../src/domain/standardGroupWeights";
import { textKey } from "../../src/domain/textKey";

const core = new Set(["A", "C", "D", "J", "K"]);
export const codes = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"];
export const workedScores = [72, 65, 58, 80, 55, 47, 61, 90, 35, 78, 69];
export const rivalScores = [66, 80, 60, 70, 72, 68, 75, 85, 62, 66, 64];
export const workedTargets = codes.map((code) => (core.has(code) ? 70 : 60));

const competencies: Competency[] = codes.map((code) => ({
  code,
  name: { zh: `胜任力${code}`, en: `Competency ${code}` },
  group: { zh: "通用素质", en: "General" },
  core: core.has(code),
  weight: core.has(code) ? 2 : 1,
  definition: { zh: "", en: "" },
  origin: "source",
}));

/** One manager's ratings of an employee, A to K. */
export function ratings(employeeId: string, values: readonly (number | "N/A")[]): Rating[] {
  return values.map((value, at) => ({
    period: "2026H1",
    employeeId,
    competency: codes[at] ?? "",
    rater: "Lin",
    raterGroup: "manager",
    value: value === "N/A" ? { kind: "notObserved" } : ({ kind: "score", score: value } as const),
    behavioursSeen: "",
    evidence: "",
    reason: "",
    ratedOn: "",
    modelVersion: "",
    at: `Ratings!F${String(at + 2)}`,
  }));
}

/** The worked case of docs/scoring.md as a workbook: E001 and the rival E002, and E003 whom nobody has rated. */
export function workedCase(changes: Partial<Assessment> = {}): AssessmentIndex {
  const employee = (id: string, name: string) =>
    ({
      id,
      name,
      department: "",
      role: "AM",
      grade: "Senior",
      manager: "",
      status: "active",
    }) as const;
  return indexAssessment({
    model: { competencies, bands: standardBands, anchors: [] },
    versions: new Map(),
    employees: [employee("E001", "Ann"), employee("E002", "Bo"), employee("E003", "Bo")],
    targets: [
      {
        role: "",
        grade: "",
        targets: new Map(codes.map((code, at) => [textKey(code), workedTargets[at] ?? 0])),
      },
    ],
    periods: [{ name: "2026H1", status: "open", modelVersion: "" }],
    ratings: [...ratings("E001", workedScores), ...ratings("E002", rivalScores)],
    snapshots: [],
    settings: { language: "en-US", raterGroupWeights: standardGroupWeights, anonymityThreshold: 3 },
    ...changes,
  });
}

/** A rating whose cell cannot be read. */
export function unusable(rating: Rating): Rating {
  const value: RatingValue = {
    kind: "unusable",
    problem: { code: "scoreNotANumber", value: "good", at: rating.at },
  };
  return { ...rating, value };
}
