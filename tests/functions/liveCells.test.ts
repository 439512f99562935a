import { gapCells } from "../../src/functions/gapCells";
import { readArguments } from "../../src/functions/argument";
import { scoreCells, targetCells, totalCells } from "../../src/functions/liveCells";
import type { LiveArguments } from "../../src/functions/wantedRows";
import { callFrom } from "./excelPlatform";
import {
  ratings,
  rivalScores,
  unusable,
  workedCase,
  workedScores,
  workedTargets,
} from "./workedCase";

const blankOnDesktop = 0;

function live(employee?: unknown, competency?: unknown, period?: unknown): LiveArguments {
  return readArguments({ employee, competency, period }, callFrom());
}

function fromCells(employee: unknown, competency: unknown, period?: unknown): LiveArguments {
  return readArguments(
    { employee, competency, period },
    callFrom("Sheet1!A1", "Sheet1!B1", "Sheet1!C1"),
  );
}

describe("SCORE", () => {
  const index = workedCase();

  test("[F7] gives one effective score", () => {
    expect(scoreCells(index, live([["E001"]], [["A"]]))).toEqual([[72]]);
  });

  test("[F6] gives employees down and competencies across", () => {
    expect(scoreCells(index, live())).toEqual([workedScores, rivalScores, Array(11).fill("")]);
  });

  test('[F5] takes "*" for all', () => {
    expect(scoreCells(index, live([["*"]], [["B"]]))).toEqual([[65], [80], [""]]);
  });

  test.each([[[[null]]], [[[""]]], [[[blankOnDesktop]]]])(
    '[F5] gives "" for the blank cell %j, not everyone',
    (blank) => {
      expect(scoreCells(index, fromCells(blank, [["A"]]))).toEqual([[""]]);
    },
  );

  test("[K1] finds IDs and codes whatever their letter case, and numbers as text", () => {
    expect(scoreCells(index, live([["e001"]], [["a"]]))).toEqual([[72]]);
    expect(scoreCells(index, live([[1]], [["A"]]))).toMatchObject([[{ code: "#N/A" }]]);
  });

  test("[K2] lists the IDs of people with the same name", () => {
    expect(scoreCells(index, live([["Bo"]], [["A"]]))).toMatchObject([
      [{ code: "#VALUE!", message: expect.stringContaining("E002, E003") }],
    ]);
  });

  test("[R7] shows N/A for what nobody could observe", () => {
    const unseen = workedCase({ ratings: ratings("E001", ["N/A"]) });
    expect(scoreCells(unseen, live([["E001"]], [["A"]]))).toEqual([["N/A"]]);
  });

  test("[R6] shows in the one cell concerned which rating cannot be read", () => {
    const [first, ...others] = ratings("E001", workedScores);
    const broken = workedCase({ ratings: first ? [unusable(first), ...others] : [] });
    expect(scoreCells(broken, live([["E001"]], [["A", "B"]]))).toMatchObject([
      [{ code: "#VALUE!", message: expect.stringContaining("Ratings!F2") }, 65],
    ]);
  });

  test("[P2] says which period is unknown", () => {
    expect(scoreCells(index, live([["E001"]], [["A"]], [["2019"]]))).toMatchObject([
      [{ code: "#N/A", message: expect.stringContaining("2019") }],
    ]);
  });

  test("[F6] takes one period for each employee, and refuses another count", () => {
    const periods = [["2026H1"], ["2026H1"]];
    expect(scoreCells(index, live([["E001"], ["E002"]], [["A"]], periods))).toEqual([[72], [66]]);
    expect(() => scoreCells(index, live([["E001"], ["E002"], ["E003"]], [["A"]], periods))).toThrow(
      "sizeMismatch",
    );
  });
});

describe("[F6] a result", () => {
  test("has the same columns in every row when periods have different models", () => {
    const { model } = workedCase().assessment;
    const older = { ...model, competencies: model.competencies.slice(1, 3) };
    const index = workedCase({
      versions: new Map([["old", older]]),
      periods: [
        { name: "2025H2", status: "closed", modelVersion: "old" },
        { name: "2026H1", status: "open", modelVersion: "" },
      ],
    });
    const cells = scoreCells(index, live([["E001"], ["E002"]], null, [["2025H2"], ["2026H1"]]));
    expect(cells).toEqual([
      ["", ""],
      [80, 60],
    ]);
  });

  test("is one empty cell when there are no employees", () => {
    expect(scoreCells(workedCase({ employees: [] }), live())).toEqual([[""]]);
    expect(totalCells(workedCase({ employees: [] }), live())).toEqual([[""]]);
  });

  test("takes * for a name where a period is asked for", () => {
    expect(scoreCells(workedCase(), live([["E001"]], [["A"]], [["*"]]))).toMatchObject([
      [{ code: "#N/A", message: expect.stringContaining("*") }],
    ]);
  });

  test("[F5] takes null that stands in a cell for a blank cell", () => {
    expect(scoreCells(workedCase(), fromCells(null, [["A"]], [["2026H1"]]))).toEqual([[""]]);
  });
});

describe("TARGET", () => {
  test("[F7] gives the targets that GAP then compares with the scores", () => {
    const index = workedCase();
    const targets = targetCells(index, live([["E001"]]));
    expect(targets).toEqual([workedTargets]);
    expect(gapCells([workedScores], targets as number[][])).toEqual([
      [2, 5, -12, 10, -5, -13, 1, 30, -25, 8, -1],
    ]);
  });

  test('[T5] gives "" where there is no target', () => {
    expect(targetCells(workedCase({ targets: [] }), live([["E001"]], [["A"]]))).toEqual([[""]]);
  });
});

describe("TOTAL", () => {
  test("[F7] gives the totals of the worked case, employees down", () => {
    expect(totalCells(workedCase(), live())).toEqual([[66.6875], [68.375], [""]]);
  });

  test("[W2] leaves not observed out", () => {
    const withoutI = workedScores.map((score, at) => (at === 8 ? "N/A" : score));
    const index = workedCase({ ratings: ratings("E001", withoutI) });
    expect(totalCells(index, live([["E001"]]))).toEqual([[68.8]]);
  });

  test("[W6] shows which rating makes the total unusable", () => {
    const broken = workedCase({ ratings: ratings("E001", workedScores).map(unusable) });
    expect(totalCells(broken, live([["E001"]]))).toMatchObject([
      [{ code: "#VALUE!", message: expect.stringContaining("Ratings!F2") }],
    ]);
  });
});
