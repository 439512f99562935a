import { assessmentIn, problemsIn, readAssessment } from "./reading";
import { smallTables } from "./smallTables";

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
    const rows = [header, ["E1", "one", "AM", ""], ["e1", "two", "AM", ""], ["1001", "", "", ""]];
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
