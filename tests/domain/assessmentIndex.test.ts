import type { Assessment } from "../../src/domain/assessment";
import { indexAssessment, type AssessmentIndex } from "../../src/domain/assessmentIndex";
import { findCompetency } from "../../src/domain/findCompetency";
import { findEmployee } from "../../src/domain/findEmployee";
import { findPeriod } from "../../src/domain/findPeriod";
import { modelOf } from "../../src/domain/modelOf";
import { fail, succeed } from "../../src/domain/result";
import { targetOf } from "../../src/domain/targetOf";
import {
  closedPeriod,
  openPeriod,
  sampleAssessment,
  sampleCompetency,
  sampleEmployee,
  sampleModel,
  sampleTargets,
} from "./sampleAssessment";

function indexOf(change: Partial<Assessment> = {}): AssessmentIndex {
  return indexAssessment(sampleAssessment(change));
}

describe("findEmployee", () => {
  const lin = sampleEmployee("E001", { name: "Lin Yue" });
  const he = sampleEmployee("E002", { name: "He Min" });
  const otherHe = sampleEmployee("E003", { name: "he min" });
  const namedAsId = sampleEmployee("E004", { name: "E001" });
  const index = indexOf({ employees: [lin, he, otherHe, namedAsId, sampleEmployee("001")] });

  test("[K2] finds by ID in any letter case", () => {
    expect(findEmployee(index, "e001")).toEqual(succeed(lin));
  });

  test("[K1] does not take an ID for a number", () => {
    expect(findEmployee(index, "1")).toEqual(fail({ code: "unknownEmployee", value: "1" }));
  });

  test("[K2] finds by a name that one person has", () => {
    expect(findEmployee(index, "LIN YUE")).toEqual(succeed(lin));
  });

  test("[K2] lets the ID win over a name", () => {
    expect(findEmployee(index, "E001")).toEqual(succeed(lin));
  });

  test("[K2] lists the IDs of those who share a name", () => {
    const problem = { code: "ambiguousName", value: "He Min", ids: ["E002", "E003"] } as const;
    expect(findEmployee(index, "He Min")).toEqual(fail(problem));
  });

  test("[K2] does not know an empty text, not even where a name is empty", () => {
    const nameless = indexOf({ employees: [sampleEmployee("E001", { name: "" })] });
    expect(findEmployee(nameless, "")).toEqual(fail({ code: "unknownEmployee", value: "" }));
  });
});

describe("findCompetency", () => {
  const [first, second] = sampleModel.competencies;

  test.each(["a", "沟通能力", "communication"])("[K3] finds A by %p", (text) => {
    expect(findCompetency(indexOf(), sampleModel, text)).toEqual({ ok: true, value: first });
  });

  test("[K3] lets the code win over a name", () => {
    const misleading = sampleCompetency("Z", { name: { zh: "B", en: "B" } });
    const model = { ...sampleModel, competencies: [misleading, ...sampleModel.competencies] };
    expect(findCompetency(indexOf({ model }), model, "B")).toEqual({ ok: true, value: second });
  });

  test("[K3] lists the codes of those that share a name", () => {
    const namesake = sampleCompetency("Z", { name: { zh: "倾听", en: "Communication" } });
    const model = { ...sampleModel, competencies: [...sampleModel.competencies, namesake] };
    expect(findCompetency(indexOf({ model }), model, "Communication")).toEqual(
      fail({ code: "ambiguousName", value: "Communication", ids: ["A", "Z"] }),
    );
  });

  test("[K3] finds a name that is the same in both languages", () => {
    const crm = sampleCompetency("Z", { name: { zh: "CRM", en: "CRM" } });
    const model = { ...sampleModel, competencies: [crm] };
    expect(findCompetency(indexOf(), model, "crm")).toEqual(succeed(crm));
  });

  test("[K3] says which text is unknown", () => {
    expect(findCompetency(indexOf(), sampleModel, "L")).toEqual(
      fail({ code: "unknownCompetency", value: "L" }),
    );
  });
});

describe("findPeriod", () => {
  const nextPeriod = { ...openPeriod, name: "2027" };

  test("[P1] takes the open period where none is named", () => {
    const index = indexOf({ periods: [openPeriod, closedPeriod] });
    expect(findPeriod(index, undefined)).toEqual(succeed(openPeriod));
  });

  test("[P1] takes the last of several open periods", () => {
    const index = indexOf({ periods: [openPeriod, nextPeriod, closedPeriod] });
    expect(findPeriod(index, undefined)).toEqual(succeed(nextPeriod));
  });

  test("[P1] takes the last period where none is open", () => {
    const later = { ...closedPeriod, name: "2025H2" };
    const index = indexOf({ periods: [closedPeriod, later] });
    expect(findPeriod(index, undefined)).toEqual(succeed(later));
  });

  test("[P2] finds a named period in any letter case", () => {
    const half = { ...openPeriod, name: "2026H1" };
    expect(findPeriod(indexOf({ periods: [half] }), "2026h1")).toEqual(succeed(half));
  });

  test("[P2] says which period is unknown, or that there is none", () => {
    expect(findPeriod(indexOf(), "1999")).toEqual(fail({ code: "unknownPeriod", value: "1999" }));
    expect(findPeriod(indexOf({ periods: [] }), undefined)).toEqual(fail({ code: "noPeriods" }));
  });
});

describe("modelOf", () => {
  const pastModel = { ...sampleModel, anchors: [] };

  test("[P3] is the model as it stands while the period is open", () => {
    const fixed = { ...openPeriod, modelVersion: "0000aaaa" };
    const index = indexOf({ versions: new Map([["0000aaaa", pastModel]]) });
    expect(modelOf(index, fixed)).toEqual(succeed(sampleModel));
  });

  test("[P3] is the version fixed at closing once the period is closed", () => {
    const index = indexOf({ versions: new Map([["0000aaaa", pastModel]]) });
    expect(modelOf(index, closedPeriod)).toEqual(succeed(pastModel));
  });

  test("[P3] is missing where a closed period's version is", () => {
    const problem = { code: "versionMissing", period: "2025", modelVersion: "0000aaaa" } as const;
    expect(modelOf(indexOf(), closedPeriod)).toEqual(fail(problem));
  });
});

describe("targetOf", () => {
  const employee = sampleEmployee("E001", { grade: "Senior" });
  const targets = [
    sampleTargets("Account manager", "Junior", { A: 60, B: 55 }),
    sampleTargets("Account manager", "Senior", { A: 70, B: 65 }),
  ];
  const snapshot = {
    ...sampleTargets("Account manager", "Junior", { A: 58 }),
    period: "2025",
    employeeId: "e001",
    department: "North",
    manager: "",
  };
  const index = indexOf({ targets, snapshots: [snapshot] });

  test("[P4] is that of today's role and grade while the period is open", () => {
    expect(targetOf(index, openPeriod, employee, "A")).toBe(70);
  });

  test("[P4] is that of the snapshot once the period is closed", () => {
    expect(targetOf(index, closedPeriod, employee, "a")).toBe(58);
    expect(targetOf(index, closedPeriod, employee, "B")).toBeUndefined();
  });

  test("[P4] does not exist in a closed period without a snapshot", () => {
    expect(targetOf(index, closedPeriod, sampleEmployee("E002"), "A")).toBeUndefined();
  });
});
