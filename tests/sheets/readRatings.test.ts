import { assessmentIn, problemsIn } from "./reading";
import { withRatings } from "./smallTables";

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
        key: "2026 · 1001 · A · He Bo",
        at: ["Ratings!F2", "Ratings!F4"],
      },
    ]);
  });

  test("do not count twice when one of the rows is blank", () => {
    const key = ["2026", "1001", "A", "He Bo", ""];
    expect(problemsIn(withRatings([...key, ""], [...key, 60]))).toEqual([]);
  });
});
