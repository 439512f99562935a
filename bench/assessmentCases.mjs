import { indexAssessment } from "../src/domain/assessmentIndex";
import { standardBands } from "../src/domain/standardBands";
import { standardGroupWeights } from "../src/domain/standardGroupWeights";
import { totalOf } from "../src/domain/totalOf";
import { weightedTotal } from "../src/domain/weightedTotal";
import { liveCases } from "./liveCases.mjs";

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

/** Scores of 10,000 people in eleven competencies, some not rated. */
function manyScores() {
  return Array.from({ length: 10_000 }, (_person, row) =>
    codes.map((_code, column) => ((row + column) % 13 === 0 ? undefined : (row + column) % 101)),
  );
}

/** What is measured; each `run` does all of its work anew, with what `prepare` gives it where there is one. */
export function assessmentCases() {
  const assessment = largeAssessment();
  const index = indexAssessment(assessment);
  const scores = manyScores();
  const weights = codes.map((_code, at) => 1 + (at % 2));
  return [
    {
      what: `${assessment.ratings.length} ratings indexed`,
      run: () => indexAssessment(assessment),
    },
    {
      what: `${employeeCount} weighted totals`,
      run: () => assessment.employees.map(({ id }) => totalOf(index, period, id)),
    },
    ...liveCases(),
    {
      what: `${scores.length} × ${codes.length} scores to weighted totals`,
      note: "aim: 5.5 ms, which is 20 million cells/s",
      run: () => scores.map((row) => weightedTotal(row, weights)),
    },
  ];
}
