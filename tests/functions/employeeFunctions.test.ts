import { readArguments } from "../../src/functions/argument";
import { explainCells } from "../../src/functions/explainCells";
import { codeCells, rosterCells, weightCells } from "../../src/functions/headerCells";
import { nextStepCells } from "../../src/functions/nextStepCells";
import { profileCells } from "../../src/functions/profileCells";
import { callFrom } from "./excelPlatform";
import { codes, ratings, workedCase, workedScores } from "./workedCase";

const index = workedCase();
const weights = [2, 1, 2, 2, 1, 1, 1, 1, 1, 2, 2];

function about(employee: unknown, period?: unknown) {
  return readArguments({ employee, period }, callFrom());
}

function stepsFor(employee: unknown, period?: unknown, count?: unknown) {
  return nextStepCells(index, readArguments({ employee, period, count }, callFrom()));
}

const noPeriod = readArguments({ period: null }, callFrom()).period;

describe("ROSTER, CODES and WEIGHTS", () => {
  test("[F6] are the headers of what SCORE spills", () => {
    expect(rosterCells(index, noPeriod)).toEqual([["E001"], ["E002"], ["E003"]]);
    expect(codeCells(index, noPeriod)).toEqual([codes]);
    expect(weightCells(index, noPeriod)).toEqual([weights]);
  });

  test('[F5] give "" for a blank cell', () => {
    const { period } = readArguments({ period: [[null]] }, callFrom("Sheet1!A1"));
    expect([rosterCells, codeCells, weightCells].map((cells) => cells(index, period))).toEqual([
      [[""]],
      [[""]],
      [[""]],
    ]);
  });

  test("[P2] say which period is unknown", () => {
    const { period } = readArguments({ period: [["2019"]] }, callFrom());
    expect(() => codeCells(index, period)).toThrow("unknownPeriod");
  });
});

describe("PROFILE", () => {
  test("[S3] gives contributions that add up to the total row", () => {
    const [header, ...rows] = profileCells(index, about([["E001"]]));
    expect(header).toEqual([
      "Code",
      "Competency",
      "Score",
      "Band",
      "Target",
      "Gap",
      "Weight share",
      "Contribution",
    ]);
    expect(rows).toHaveLength(12);
    expect(rows[0]?.slice(0, 3)).toEqual(["A", "Competency A", 72]);
    expect(rows[0]?.slice(4)).toEqual([70, 2, 0.125, 9]);
    const parts = rows.slice(0, 11).map((row) => Number(row[7]));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(66.6875, 9);
    expect(rows[11]).toEqual([
      "",
      "Weighted total",
      66.6875,
      rows[11]?.[3],
      "",
      0.4375,
      1,
      66.6875,
    ]);
  });

  test("[R7] shows N/A for what nobody could observe", () => {
    const unseen = workedCase({ ratings: ratings("E001", ["N/A", 60]) });
    const rows = profileCells(unseen, about([["E001"]]));
    expect(rows[1]?.[2]).toBe("N/A");
    expect(rows[3]?.[2]).toBe("");
  });

  test('[F5] gives "" for a blank cell and refuses several employees', () => {
    const blank = readArguments({ employee: [[0]], period: undefined }, callFrom("A!A1"));
    expect(profileCells(index, blank)).toEqual([[""]]);
    expect(() => profileCells(index, about([["E001"], ["E002"]]))).toThrow("sizeMismatch");
  });

  test("[K2] finds the employee by name", () => {
    expect(profileCells(index, about([["Ann"]]))).toEqual(profileCells(index, about([["E001"]])));
  });
});

describe("NEXTSTEPS", () => {
  test("[D5] lists what is below target, the largest weighted shortfall first", () => {
    const [, ...rows] = stepsFor([["E001"]]);
    expect(rows.map(([code]) => code)).toEqual(["I", "C", "F", "E", "K"]);
    expect(rows.map((row) => row[3])).toEqual([1.5625, 1.5, 0.8125, 0.3125, 0.125]);
  });

  test("shows as many as are asked for", () => {
    expect(stepsFor([["E001"]], null, [[2]])).toHaveLength(3);
    expect(stepsFor([["E001"]], null, [[0]])).toHaveLength(1);
    expect(() => stepsFor([["E001"]], null, [[-1]])).toThrow("argumentNegative");
    expect(() => stepsFor([["E001"]], null, [["two"]])).toThrow("argumentNotANumber");
  });
});

describe("EXPLAIN", () => {
  const rows = explainCells(index, about([["E001"]]));

  test("[S3] tells what each competency adds", () => {
    expect(rows[0]).toEqual([
      "A Competency A",
      "72 from Manager 72 (1 × 100 %). Weight 2 of 16 adds 9.",
    ]);
  });

  test("[W1] tells how the total came about, and by which rules", () => {
    const rules = new Map(rows.slice(11).map(([topic, text]) => [topic, text]));
    expect(rules.get("Weighted total")).toBe("66.6875 = 1067 / 16, the sum of the contributions.");
    expect(rules.get("Coverage")).toBe("16 of 16 weight was rated: 100 %.");
    expect(rules.get("Model version")).toMatch(/^[0-9a-f]{8}, as the tables are now\.$/);
  });

  test("[W2] tells what was left out", () => {
    const unseen = workedCase({ ratings: ratings("E001", ["N/A", 60]) });
    const explained = explainCells(unseen, about([["E001"]]));
    expect(explained[0]?.[1]).toBe("Not observed. Left out together with its weight 2.");
    expect(explained[2]?.[1]).toBe("Not rated yet. Left out together with its weight 2.");
  });

  test("[R2] names groups and counts, and no rater", () => {
    const [first] = ratings("E001", workedScores);
    const mixed = workedCase({
      ratings: first
        ? [
            first,
            { ...first, rater: "Wu", raterGroup: "peer", value: { kind: "score", score: 58 } },
            { ...first, rater: "Ann", raterGroup: "self", value: { kind: "score", score: 90 } },
          ]
        : [],
    });
    const [line = []] = explainCells(mixed, about([["E001"]]));
    expect(line[1]).toBe(
      "68 from Self 90 (1, not counted), Manager 72 (1 × 71.4286 %), Peer 58 (1 × 28.5714 %). Weight 2 of 2 adds 68.",
    );
    expect(JSON.stringify(explainCells(mixed, about([["E001"]])))).not.toMatch(/Lin|Wu/);
  });
});
