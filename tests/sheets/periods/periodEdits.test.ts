import { indexAssessment } from "../../../src/domain/assessmentIndex";
import { modelVersion } from "../../../src/domain/modelVersion";
import { nextPeriodName } from "../../../src/sheets/periods/nextPeriodName";
import { closingEdits, openingEdit, reopeningEdits } from "../../../src/sheets/periods/periodEdits";
import { closedPeriod, openPeriod, sampleAssessment } from "../../domain/sampleAssessment";
import { sampleEmployee, sampleTargets } from "../../domain/sampleAssessment";

const assessment = sampleAssessment({
  employees: [sampleEmployee("001", { role: "Seller", grade: "Junior", manager: "002" })],
  targets: [sampleTargets("Seller", "", { A: 60 })],
});
const index = indexAssessment(assessment);
const version = modelVersion(assessment.model);

describe("closingEdits", () => {
  const edits = closingEdits(index, openPeriod, "2026-07-01");

  it("[P3] fixes the model version of the period", () => {
    expect(edits.find(({ table }) => table === "Periods")?.changes).toEqual([
      {
        kind: "update",
        key: { period: "2026" },
        cells: { status: "Closed", closed: 46204, modelVersion: version },
      },
    ]);
  });

  it("[P4] keeps where everybody stands, with the targets of their jobs", () => {
    expect(edits.find(({ table }) => table === "Snapshots")?.changes).toMatchObject([
      {
        kind: "put",
        key: { period: "2026", employeeId: "001" },
        cells: { role: "Seller", grade: "Junior", manager: "002" },
        byCode: { A: 60 },
      },
    ]);
  });

  it("keeps the model where its version is not kept yet", () => {
    const rows = edits.find(({ table }) => table === "Versions")?.changes ?? [];
    expect(rows).toContainEqual({
      kind: "add",
      key: { modelVersion: version, table: "Bands", key: "1", field: "From" },
      cells: { value: "0" },
    });
  });

  it("leaves a model that is kept already", () => {
    const kept = indexAssessment({
      ...assessment,
      versions: new Map([[version, assessment.model]]),
    });
    const tables = closingEdits(kept, openPeriod, "2026-07-01").map(({ table }) => table);
    expect(tables).not.toContain("Versions");
  });
});

describe("openingEdit", () => {
  it("adds the period below the others", () => {
    expect(openingEdit(index, "2027", "2026-07-01")).toEqual({
      table: "Periods",
      changes: [{ kind: "add", key: { period: "2027" }, cells: { status: "Open", opened: 46204 } }],
    });
  });
});

describe("reopeningEdits", () => {
  it("touches no snapshots where there are none", () => {
    expect(reopeningEdits(index, closedPeriod).map(({ table }) => table)).toEqual(["Periods"]);
  });
});

describe("nextPeriodName", () => {
  it.each([
    ["2026H1", "2026H2"],
    ["2026H2", "2027H1"],
    ["2026Q4", "2027Q1"],
    ["2026", "2027"],
    ["2026-09", "2026-10"],
    ["Spring", ""],
  ])("follows %s with %j", (name, next) => {
    expect(nextPeriodName(name)).toBe(next);
  });
});
