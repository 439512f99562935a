import { textKey } from "../../src/domain/textKey";
import { assessmentIn, readAssessment } from "./reading";
import { smallTables } from "./smallTables";

describe("reading a workbook", () => {
  const assessment = assessmentIn(smallTables());

  test("finds no problem in columns of any order and language among the user's own", () => {
    expect(readAssessment(smallTables()).problems).toEqual([]);
  });

  test("reads numbers in ID columns as text", () => {
    expect(assessment.employees.map(({ id }) => id)).toEqual(["1001", "002"]);
    expect(assessment.periods.map(({ name }) => name)).toEqual(["2025", "2026"]);
  });

  test("takes a blank status for active and understands either language", () => {
    expect(assessment.employees.map(({ status }) => status)).toEqual(["active", "left"]);
    expect(assessment.periods.map(({ status }) => status)).toEqual(["closed", "open"]);
  });

  test("puts the bands in order", () => {
    expect(assessment.model.bands.map(({ number, from }) => [number, from])).toEqual([
      [1, 0],
      [2, 51],
    ]);
  });

  test("splits behaviours into lines", () => {
    expect(assessment.model.anchors[0]?.behaviours).toEqual({
      zh: [],
      en: ["first line", "second line"],
    });
  });

  test("[T5] takes blank targets for none and columns by code", () => {
    expect([...(assessment.targets[0]?.targets ?? [])]).toEqual([[textKey("B"), 60]]);
  });

  test("[R8] keeps the standard weight of groups without a setting", () => {
    expect(assessment.settings).toMatchObject({
      language: "en-US",
      raterGroupWeights: { self: 5, manager: 50 },
    });
  });

  test("[R4] takes a blank rater group for manager", () => {
    expect(assessment.ratings).toEqual([
      {
        period: "2026",
        employeeId: "1001",
        competency: "a",
        rater: "He Bo",
        raterGroup: "manager",
        value: { kind: "score", score: 40 },
        behavioursSeen: "",
        evidence: "e",
        reason: "r",
        ratedOn: "2026-03-01",
        modelVersion: "v",
        at: "Ratings!F2",
      },
    ]);
  });

  test.each(["是", "yes", "TRUE", true, 1, "1", " Y ", "核心"])("takes %p for core", (core) => {
    const header = ["Code", "Competency (en)", "Core", "Weight"];
    const tables = smallTables({ Competencies: [header, ["A", "a", core, 1], ["B", "b", "", 1]] });
    expect(assessmentIn(tables).model.competencies.map((one) => one.core)).toEqual([true, false]);
  });
});
