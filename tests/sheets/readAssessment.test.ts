import type { Assessment } from "../../src/domain/assessment";
import { textKey } from "../../src/domain/textKey";
import { readAssessment } from "../../src/sheets/readAssessment";
import type { WorkbookTables } from "../../src/sheets/tableCells";
import { smallTables, withRatings } from "./smallTables";

function assessmentIn(tables: WorkbookTables): Assessment {
  const { assessment, problems } = readAssessment(tables);
  if (!assessment) throw new Error(JSON.stringify(problems));
  return assessment;
}

/** Problems apart from the missing columns that the shortened tables of these tests come with. */
function problemsIn(tables: WorkbookTables) {
  return readAssessment(tables).problems.filter(({ code }) => code !== "columnMissing");
}

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

describe("scores", () => {
  const valueOf = (score: string | number | boolean) =>
    assessmentIn(withRatings(["2026", "1001", "A", "He Bo", "manager", score])).ratings[0]?.value;

  test.each(["N/A", "n/a", "NA", "Ｎ／Ａ", " 未观察 ", "不适用"])(
    "[R7] takes %p for not observed",
    (word) => {
      expect(valueOf(word)).toEqual({ kind: "notObserved" });
    },
  );

  test.each(["", "  "])("[W2] takes %p for unrated", (blank) => {
    expect(valueOf(blank)).toBeUndefined();
  });

  test("[W2] takes 0 for a score", () => {
    expect(valueOf(0)).toEqual({ kind: "score", score: 0 });
  });

  test.each(["72", "７２", "good", true])("[R6] cannot use %p", (text) => {
    const value = typeof text === "string" ? text : "TRUE";
    const problem = { code: "scoreNotANumber", value, at: "Ratings!F2" };
    expect(valueOf(text)).toEqual({ kind: "unusable", problem });
  });

  test.each([-1, 100.1])("[R6] cannot use %d, which is off the scale", (score) => {
    const problem = { code: "scoreOffScale", value: score, from: 0, to: 100, at: "Ratings!F2" };
    expect(valueOf(score)).toEqual({ kind: "unusable", problem });
  });

  test("[R6] cannot use an Excel error, and does not take #N/A for not observed", () => {
    const problem = { code: "cellError", value: "#N/A", at: "Ratings!F2" };
    expect(valueOf("#N/A")).toEqual({ kind: "unusable", problem });
  });

  test("[R6] lists what it cannot use among the problems", () => {
    expect(problemsIn(withRatings(["2026", "1001", "A", "", "", "x"]))).toEqual([
      { code: "scoreNotANumber", value: "x", at: "Ratings!F2" },
    ]);
  });
});

describe("ratings", () => {
  test("are left out and named when they are about somebody or something unknown", () => {
    const tables = withRatings(
      ["2027", "1001", "A", "", "", 50],
      ["2026", "9", "A", "", "", 50],
      ["2026", "1001", "Z", "", "", 50],
    );
    expect(assessmentIn(tables).ratings).toEqual([]);
    expect(problemsIn(tables)).toEqual([
      { code: "unknownPeriod", value: "2027", at: "Ratings!A2" },
      { code: "unknownEmployee", value: "9", at: "Ratings!B3" },
      { code: "unknownCompetency", value: "Z", at: "Ratings!C4" },
    ]);
  });

  test("need their keys once there is a score", () => {
    expect(
      problemsIn(withRatings(["2026", "", "A", "", "", 50], ["2026", "", "A", "", "", ""])),
    ).toEqual([{ code: "keyEmpty", table: "Ratings", column: "Employee ID", at: "Ratings!B2" }]);
  });

  test.each(["自评", "Self", "SELF"])("understand the rater group %s", (word) => {
    const { ratings } = assessmentIn(withRatings(["2026", "1001", "A", "", word, 50]));
    expect(ratings[0]?.raterGroup).toBe("self");
  });

  test("[R6] are unusable when nobody understands the rater group", () => {
    const tables = withRatings(["2026", "1001", "A", "", "boss", 50]);
    expect(assessmentIn(tables).ratings[0]?.value).toMatchObject({
      kind: "unusable",
      problem: { code: "notAChoice", value: "boss", at: "Ratings!E2" },
    });
  });

  test("[R5] name all cells of a key that occurs twice, and stay", () => {
    const tables = withRatings(
      ["2026", "1001", "A", "He Bo", "", 50],
      ["2026", "1001", "B", "He Bo", "", 50],
      ["2026", "1001", "a", "HE BO", "Manager", 60],
    );
    expect(assessmentIn(tables).ratings).toHaveLength(3);
    expect(problemsIn(tables)).toEqual([
      {
        code: "keyTwice",
        table: "Ratings",
        key: "2026 · 1001 · A · He Bo · manager",
        at: ["Ratings!F2", "Ratings!F4"],
      },
    ]);
  });

  test("do not count twice when one of the rows is blank", () => {
    const key = ["2026", "1001", "A", "He Bo", ""];
    expect(problemsIn(withRatings([...key, ""], [...key, 60]))).toEqual([]);
  });
});

describe("a broken workbook", () => {
  test("is not set up when it has none of the tables", () => {
    expect(readAssessment(new Map())).toEqual({
      assessment: undefined,
      problems: [{ code: "notSetUp" }],
    });
  });

  test("is not computed without a table that scores depend on", () => {
    expect(readAssessment(smallTables({ Ratings: undefined }))).toEqual({
      assessment: undefined,
      problems: [{ code: "tableMissing", table: "Ratings" }],
    });
  });

  test("is computed without the journal, which it says is missing", () => {
    const { assessment, problems } = readAssessment(smallTables({ Journal: undefined }));
    expect(assessment).toBeDefined();
    expect(problems).toEqual([{ code: "tableMissing", table: "Journal" }]);
  });

  test("is not computed when a column is missing that scores depend on", () => {
    const { assessment, problems } = readAssessment(
      smallTables({
        Bands: [
          ["分数段", "起始分", "Ende", "标签（中文）"],
          [1, 0, 9, "x"],
        ],
      }),
    );
    expect(assessment).toBeUndefined();
    expect(problems).toEqual([{ code: "columnMissing", table: "Bands", column: "截止分" }]);
  });

  test("does not take somebody's own table for ours", () => {
    const { problems } = readAssessment(
      smallTables({
        Settings: [
          ["Setting", "Colour"],
          ["a", "b"],
        ],
      }),
    );
    expect(problems).toEqual([{ code: "tableNotOurs", table: "Settings", at: "Settings!A1" }]);
  });

  test("names a column that stands there in both languages", () => {
    const { problems } = readAssessment(
      smallTables({ Settings: [["Setting", "Value", "设置项"]] }),
    );
    expect(problems).toEqual([{ code: "columnTwice", table: "Settings", column: "Setting" }]);
  });

  test("names all cells of an ID that occurs twice and keeps the first", () => {
    const header = ["Employee ID", "Name", "Role", "Grade"];
    const rows = [header, ["E1", "one", "", ""], ["e1", "two", "", ""], ["1001", "", "", ""]];
    const tables = smallTables({ Employees: rows });
    expect(assessmentIn(tables).employees.map(({ name }) => name)).toEqual(["one", ""]);
    expect(problemsIn(tables)).toEqual([
      { code: "keyTwice", table: "Employees", key: "E1", at: ["Employees!A2", "Employees!A3"] },
    ]);
  });

  test.each([
    ["heavy", { code: "notANumber", value: "heavy", at: "Competencies!D2" }],
    ["2", { code: "notANumber", value: "2", at: "Competencies!D2" }],
    [-1, { code: "negativeWeight", value: -1, at: "Competencies!D2" }],
    ["#REF!", { code: "cellError", value: "#REF!", at: "Competencies!D2" }],
  ])("is not computed with a weight of %p", (weight, problem) => {
    const tables = smallTables({
      Competencies: [
        ["Code", "Competency (en)", "Core", "Weight"],
        ["A", "a", "", weight],
      ],
    });
    expect(readAssessment(tables).assessment).toBeUndefined();
    expect(problemsIn(tables)).toContainEqual(problem);
  });

  test("counts a blank weight as 0", () => {
    const rows = [
      ["Code", "Competency (en)", "Core", "Weight"],
      ["A", "a", "", ""],
      ["B", "b", "", 1],
    ];
    expect(assessmentIn(smallTables({ Competencies: rows })).model.competencies[0]?.weight).toBe(0);
  });

  test.each([
    [
      "overlap in order",
      [
        [1, 0, 50],
        [2, 0, 100],
      ],
      "Bands!B3",
    ],
    [
      "fall",
      [
        [2, 0, 50],
        [1, 51, 100],
      ],
      "Bands!B3",
    ],
    [
      "end before they begin",
      [
        [1, 0, 50],
        [2, 51, 40],
      ],
      "Bands!B3",
    ],
  ])("is not computed with bands that %s", (_, bands, at) => {
    const reading = readAssessment(smallTables({ Bands: [["Band", "From", "To"], ...bands] }));
    expect(reading.assessment).toBeUndefined();
    expect(reading.problems).toContainEqual({ code: "bandsOutOfOrder", at });
  });

  test("is not computed without bands", () => {
    const reading = readAssessment(
      smallTables({
        Bands: [
          ["Band", "From", "To"],
          ["", "", ""],
        ],
      }),
    );
    expect(reading.assessment).toBeUndefined();
    expect(reading.problems).toContainEqual({ code: "noBands" });
  });

  test("names a target that is no number and leaves it out", () => {
    const tables = smallTables({
      Targets: [
        ["Role", "Grade", "A"],
        ["AM", "", "high"],
      ],
    });
    expect(assessmentIn(tables).targets[0]?.targets.size).toBe(0);
    expect(problemsIn(tables)).toEqual([{ code: "notANumber", value: "high", at: "Targets!C2" }]);
  });

  test("addresses cells as Excel does on sheets with spaces and away from A1", () => {
    const cells = { ...smallTables().get("Targets"), sheet: "Bob's plan", top: 4, left: 26 };
    const targets = {
      ...cells,
      name: "Targets",
      headers: ["Role", "Grade", "A"],
      rows: [["AM", "", "x"]],
    } as const;
    expect(problemsIn(new Map([...smallTables(), ["Targets", targets]]))).toEqual([
      { code: "notANumber", value: "x", at: "'Bob''s plan'!AC6" },
    ]);
  });
});
