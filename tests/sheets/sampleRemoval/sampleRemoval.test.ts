import { indexAssessment } from "../../../src/domain/assessmentIndex";
import type { Assessment } from "../../../src/domain/assessment";
import { journalWithout } from "../../../src/sheets/sampleRemoval/journalWithout";
import { sampleRemoval } from "../../../src/sheets/sampleRemoval/sampleRemoval";
import { sampleEmployee, sampleRating } from "../../domain/sampleAssessment";
import { assessmentIn } from "../reading";
import { sampleData, sampleTables } from "../sampleTables";

const assessment = assessmentIn(sampleTables("en-US"));
const own = sampleEmployee("X1", {
  name: "Own Person",
  role: "Seller",
  grade: "",
  manager: "E003",
});

function removalFrom(change: Partial<Assessment> = {}) {
  return sampleRemoval(indexAssessment({ ...assessment, ...change }), sampleData, "2026-07-01");
}

function changesOf(table: string, change: Partial<Assessment> = {}) {
  return removalFrom(change).edits.find((edit) => edit.table === table)?.changes ?? [];
}

describe("sampleRemoval", () => {
  it("takes all of the sample where nothing of the user's is there", () => {
    const removal = removalFrom();
    expect(removal).toMatchObject({ ownPeople: 0, withoutManager: 0 });
    expect(removal.people).toHaveLength(24);
    expect(removal.ratings).toBe(sampleData.ratings.length);
  });

  it("knows the sample in either language", () => {
    const chinese = assessmentIn(sampleTables("zh-CN"));
    const removal = sampleRemoval(indexAssessment(chinese), sampleData, "2026-07-01");
    expect(removal.people).toHaveLength(24);
  });

  it("leaves this year's period as set-up would have opened it", () => {
    expect(changesOf("Periods")).toEqual([
      { kind: "remove", key: { period: "2025H2" } },
      {
        kind: "update",
        key: { period: "2026H1" },
        cells: { period: "2026", status: "Open", opened: 46204, closed: "", modelVersion: "" },
      },
    ]);
  });

  it("keeps somebody who has an ID of the sample and another name", () => {
    const employees = [sampleEmployee("E001", { name: "Own Person" })];
    expect(removalFrom({ employees })).toMatchObject({ people: [], ownPeople: 1, ratings: 0 });
  });

  it("keeps the ratings of own people, and their period and model version", () => {
    const rating = sampleRating(70, { employeeId: "X1", period: "2026H1", modelVersion: "abc" });
    const change = {
      employees: [...assessment.employees, own],
      ratings: [...assessment.ratings, rating],
      versions: new Map([["abc", assessment.model]]),
    };
    expect(changesOf("Ratings", change)).not.toContainEqual(
      expect.objectContaining({ key: { employeeId: "X1" } }),
    );
    expect(changesOf("Periods", change)).toEqual([{ kind: "remove", key: { period: "2025H2" } }]);
    expect(changesOf("Versions", change)).toEqual([]);
  });

  it("blanks the manager of own people whom somebody of the sample led", () => {
    expect(changesOf("Employees", { employees: [...assessment.employees, own] })).toContainEqual({
      kind: "update",
      key: { employeeId: "X1" },
      cells: { manager: "" },
    });
  });

  it("keeps targets that own people have", () => {
    const seller = { ...own, role: "Account manager", grade: "Senior" };
    expect(changesOf("Targets", { employees: [...assessment.employees, seller] })).toEqual([
      { kind: "remove", key: { role: "Account manager", grade: "Junior" } },
      { kind: "remove", key: { role: "Account manager", grade: "Intermediate" } },
    ]);
  });
});

describe("journalWithout", () => {
  const headers = ["When", "Who", "Table", "Key", "Field", "Old", "New", "Reason", "Digest"];

  it("takes out the rows that name an employee, the last first", () => {
    const rows = ["", "2026 · E001 · A · Lin · Manager", "2026 · E0011 · A", "E001"].map((key) => [
      1,
      "",
      "Ratings",
      key,
      "Score",
      "",
      50,
      "",
      "d",
    ]);
    expect(journalWithout(headers, rows, ["e001"]).removed).toEqual([3, 1]);
  });

  it("chains what remains as if the others had never been there", () => {
    const row = (key: string) => [1, "", "Ratings", key, "Score", "", 50, "", "d"];
    const kept = journalWithout(headers, [row("2026 · X1 · A")], []);
    const shorter = journalWithout(
      headers,
      [row("2026 · E001 · A"), row("2026 · X1 · A")],
      ["E001"],
    );
    expect(shorter.digests).toEqual(kept.digests);
  });

  it("leaves the digests alone where the user has deleted their column", () => {
    expect(journalWithout(["When", "Key"], [[1, "E001"]], ["E001"])).toEqual({
      removed: [0],
      digests: undefined,
    });
  });
});
