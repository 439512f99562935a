import { indexAssessment } from "../../src/domain/assessmentIndex";
import type { Assessment } from "../../src/domain/assessment";
import type { Language } from "../../src/domain/bilingual";
import { modelVersion } from "../../src/domain/modelVersion";
import { totalOf } from "../../src/domain/totalOf";
import { modelOfData } from "../../src/sheets/modelData";
import { samplePlan } from "../../src/sheets/samplePlan";
import { tableNames } from "../../src/sheets/tableName";
import { readAssessment } from "./reading";
import { modelData, sampleData, sampleTables } from "./sampleTables";

const languages: readonly Language[] = ["zh-CN", "en-US"];

function sampleAssessment(language: Language): Assessment {
  const { assessment } = readAssessment(sampleTables(language));
  if (!assessment) throw new Error("The sample cannot be read");
  return assessment;
}

describe.each(languages)("the sample workbook in %s", (language) => {
  const assessment = sampleAssessment(language);
  const index = indexAssessment(assessment);

  test("is read back without a problem", () => {
    expect(readAssessment(sampleTables(language)).problems).toEqual([]);
  });

  test("holds every table once", () => {
    const names = samplePlan({
      language,
      model: modelData,
      sample: sampleData,
      when: "2026-03-01T09:30:00",
    }).map(({ name }) => name);
    expect([...names].sort()).toEqual([...tableNames].sort());
  });

  test("gives the model back as it was shipped", () => {
    expect(assessment.model).toEqual(modelOfData(modelData));
  });

  test("gives all employees and ratings back", () => {
    expect(assessment.employees).toHaveLength(sampleData.employees.length);
    expect(assessment.ratings).toHaveLength(sampleData.ratings.length);
  });

  test("[P5] keeps a model in Versions that has the version it is filed under", () => {
    const version = modelVersion(modelOfData(modelData));
    const kept = assessment.versions.get(version);
    expect([...assessment.versions.keys()]).toEqual([version]);
    expect(kept && modelVersion(kept)).toBe(version);
  });

  test("[W1] gives the worked case its total of 66.6875", () => {
    const open = assessment.periods.find(({ status }) => status === "open");
    const total = open && totalOf(index, open, "E001");
    expect(total).toEqual({ kind: "total", total: 66.6875, coverage: 1 });
  });

  test("[P3] gives a closed period a total from its own model version", () => {
    const closed = assessment.periods.find(({ status }) => status === "closed");
    expect(closed && totalOf(index, closed, "E001").kind).toBe("total");
  });

  test("dates its ratings", () => {
    expect(assessment.ratings[0]?.ratedOn).toBe(sampleData.ratings[0]?.ratedOn);
  });
});
