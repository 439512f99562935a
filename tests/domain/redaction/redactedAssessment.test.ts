import type { Assessment } from "../../../src/domain/assessment";
import { indexAssessment } from "../../../src/domain/assessmentIndex";
import { redactedAssessment } from "../../../src/domain/redaction/redactedAssessment";
import { scoreOf } from "../../../src/domain/scoreOf";
import { sampleAssessment, sampleEmployee, sampleRating } from "../sampleAssessment";

const whole: Assessment = {
  ...sampleAssessment(),
  employees: [
    sampleEmployee("E001", { name: "李明远", manager: "E009" }),
    sampleEmployee("E002", { name: "王芳", manager: "E009" }),
    sampleEmployee("E009", { name: "赵强" }),
  ],
  snapshots: ["E001", "E002"].map((employeeId) => ({
    period: "2025H2",
    employeeId,
    department: "North",
    role: "Account manager",
    grade: "Junior",
    manager: "E009",
    targets: new Map(),
  })),
  ratings: [
    sampleRating(60, {
      rater: "赵强",
      evidence: "与王芳合作，李明远主导；见 E002",
      reason: "校准",
    }),
    sampleRating(80, { rater: "孙丽", raterGroup: "peer" }),
    sampleRating(90, { rater: "孙丽", raterGroup: "peer", competency: "B" }),
    sampleRating(70, { employeeId: "E002", rater: "赵强" }),
  ],
};

const copy = redactedAssessment(whole, { employeeIds: ["e001"] });
const everything = JSON.stringify({ ...copy, targets: [], versions: [] });

test("[X4] a copy about one employee names no other employee and no rater", () => {
  for (const hidden of ["E002", "王芳", "E009", "赵强", "孙丽"]) {
    expect(everything).not.toContain(hidden);
  }
});

test("[X4] a copy keeps whom it is about", () => {
  expect(copy.employees.map(({ id, name }) => [id, name])).toEqual([["E001", "李明远"]]);
  expect(copy.snapshots.map(({ employeeId }) => employeeId)).toEqual(["E001"]);
});

test("[X4] a copy for the manager names the manager", () => {
  const forManager = redactedAssessment(whole, { employeeIds: ["E001"], reader: "e009" });
  expect(forManager.employees.map(({ manager }) => manager)).toEqual(["E009"]);
});

test("[X4] scores in a copy are those of the whole", () => {
  const scores = [whole, copy].map((assessment) =>
    ["A", "B"].map((code) => scoreOf(indexAssessment(assessment), "2026", "E001", code)),
  );
  expect(scores[1]).toEqual(scores[0]);
  expect(scores[0]?.[0]).toMatchObject({ kind: "score" });
});

test("[X4] one rater has one number throughout", () => {
  expect(copy.ratings.map(({ rater }) => rater)).toEqual(["1", "2", "2"]);
});

test("[X5] evidence in a copy hides names and IDs of others alone", () => {
  expect(copy.ratings[0]?.evidence).toBe("与▇▇合作，李明远主导；见 ▇▇");
});

test("[X4] a copy tells no reason for a change", () => {
  expect(copy.ratings.map(({ reason }) => reason)).toEqual(["", "", ""]);
});
