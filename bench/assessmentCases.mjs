import { indexAssessment } from "../src/domain/assessmentIndex";
import { standardBands } from "../src/domain/standardBands";
import { standardGroupWeights } from "../src/domain/standardGroupWeights";
import { totalOf } from "../src/domain/totalOf";

const codes = [..."ABCDEFGHIJK"];
const employeeCount = 500;
const raters = ["manager", "peer", "customer"];
const period = { name: "2026H1", status: "open", modelVersion: "" };
const nameless = { zh: "", en: "" };

/** 500 employees rated by three people in eleven competencies: 16,500 ratings. */
function largeAssessment() {
  const ids = Array.from(
    { length: employeeCount },
    (_, at) => `E${String(at + 1).padStart(3, "0")}`,
  );
  return {
    model: { competencies: codes.map(competency), bands: standardBands, anchors: [] },
    versions: new Map(),
    employees: ids.map(employee),
    targets: [],
    periods: [period],
    ratings: ids.flatMap((id, at) => ratingsOf(id, at)),
    snapshots: [],
    settings: { language: "en-US", raterGroupWeights: standardGroupWeights, anonymityThreshold: 3 },
  };
}

function competency(code, at) {
  const weight = at % 3 === 0 ? 2 : 1;
  return {
    code,
    name: nameless,
    group: nameless,
    core: false,
    weight,
    definition: nameless,
    origin: "",
  };
}

function employee(id) {
  return { id, name: id, department: "", role: "", grade: "", manager: "", status: "active" };
}

function ratingsOf(employeeId, at) {
  return codes.flatMap((competencyCode, column) =>
    raters.map((raterGroup, rater) => ({
      period: period.name,
      employeeId,
      competency: competencyCode,
      rater: `${raterGroup} ${at % 40}`,
      raterGroup,
      value: { kind: "score", score: (at * 7 + column * 11 + rater * 13) % 101 },
      evidence: "",
      reason: "",
      ratedOn: "",
      modelVersion: "",
      at: "",
    })),
  );
}

/** What is measured; each `run` does all of its work anew. */
export function assessmentCases() {
  const assessment = largeAssessment();
  const index = indexAssessment(assessment);
  return [
    {
      what: `${assessment.ratings.length} ratings indexed`,
      run: () => indexAssessment(assessment),
    },
    {
      what: `${employeeCount} weighted totals`,
      run: () => assessment.employees.map(({ id }) => totalOf(index, period, id)),
    },
  ];
}
