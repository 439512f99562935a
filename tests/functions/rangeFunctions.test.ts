import { callFrom } from "./excelPlatform";
import {
  band,
  coverage,
  gap,
  readiness,
  shortfall,
  weighted,
} from "../../src/functions/rangeFunctions";

const scores = [[72, 65, 58, 80, 55, 47, 61, 90, 35, 78, 69]];
const targets = [[70, 60, 70, 70, 60, 60, 60, 60, 60, 70, 70]];
const weights = [[2, 1, 2, 2, 1, 1, 1, 1, 1, 2, 2]];
/** Excel hands null for an argument that was left out, whatever the declaration says. */
const leftOut = null as unknown as unknown[][];
const noPart = null as unknown as string;

describe("WEIGHTED", () => {
  test("[W1] gives the worked case", async () => {
    expect(await weighted(scores, weights, callFrom())).toEqual([[66.6875]]);
  });

  test("[F2] weighs all the same when weights are left out", async () => {
    const [[mean] = []] = await weighted(scores, leftOut, callFrom());
    expect(mean).toBeCloseTo(64.545454545454, 10);
  });

  test("[F2] matches weights in reading order, whatever their orientation", async () => {
    const column = (weights[0] ?? []).map((weight) => [weight]);
    expect(await weighted(scores, column, callFrom())).toEqual([[66.6875]]);
  });

  test.each(["N/A", "na", "未观察", "不适用", "", null])(
    "[F1] leaves out %p together with its weight",
    async (missing) => {
      const withoutI = [[...(scores[0] ?? [])] as unknown[]];
      (withoutI[0] ?? [])[8] = missing;
      expect(await weighted(withoutI, weights, callFrom())).toEqual([[68.8]]);
    },
  );

  test("[F1] counts a 0 that has no address as a score", async () => {
    expect(await weighted([[0, 50]], leftOut, callFrom())).toEqual([[25]]);
  });

  test('[W3] gives "" when nothing was rated', async () => {
    expect(await weighted([["", null]], leftOut, callFrom())).toEqual([[""]]);
  });

  test("[F2] names both sizes when weights do not match scores", async () => {
    await expect(weighted(scores, [[1, 2]], callFrom())).rejects.toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/weights.*1 × 2.*1 × 11/),
    });
  });

  test("[F2] refuses weights that are all 0", async () => {
    await expect(weighted([[50]], [[0]], callFrom())).rejects.toMatchObject({ code: "#VALUE!" });
  });

  test("[F2] names the cell of a negative weight", async () => {
    await expect(
      weighted([[50, 60]], [[1, -2]], callFrom("Sheet1!A1:B1", "'My weights'!C3:D3")),
    ).rejects.toMatchObject({ message: expect.stringContaining("'My weights'!D3") });
  });

  test.each(["72", "７２"])("[F4] names the cell of the number stored as text %p", async (text) => {
    await expect(weighted([[50, text]], leftOut, callFrom("Sheet1!B2:C2"))).rejects.toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/Sheet1!C2.*number stored as text/),
    });
  });
});

describe("GAP", () => {
  test("[G1] gives the worked case in the shape of the scores", async () => {
    expect(await gap(scores, targets, callFrom())).toEqual([
      [2, 5, -12, 10, -5, -13, 1, 30, -25, 8, -1],
    ]);
  });

  test('[G2] gives "" where score or target is missing', async () => {
    expect(await gap([["", 50, "N/A"]], [[60, "", 60]], callFrom())).toEqual([["", "", ""]]);
  });

  test("[F3] repeats one row of targets down a block", async () => {
    const block = [
      [70, 80],
      [50, 60],
    ];
    expect(await gap(block, [[60, 60]], callFrom())).toEqual([
      [10, 20],
      [-10, 0],
    ]);
  });

  test("[F3] repeats one column of targets across a block", async () => {
    const block = [
      [70, 80, 90],
      [50, 60, 70],
    ];
    expect(await gap(block, [[60], [50]], callFrom())).toEqual([
      [10, 20, 30],
      [0, 10, 20],
    ]);
  });

  test("[F3] names both sizes when targets fit neither way", async () => {
    await expect(gap([[1, 2, 3]], [[1, 2]], callFrom())).rejects.toMatchObject({
      message: expect.stringMatching(/targets.*1 × 2.*1 × 3/),
    });
  });
});

describe("BAND", () => {
  const bands = [
    [0, 49, "Low"],
    [50, 100, "High"],
    ["", "", ""],
  ];

  test("[B1] gives the number of the band when no part is asked for", async () => {
    expect(await band([[49.9, 50]], noPart, bands, callFrom())).toEqual([[1, 2]]);
  });

  test("passes over an empty row of bands, also when Excel hands it over as zeros", async () => {
    const withZeros = [...bands.slice(0, 2), [0, 0, 0]];
    const call = callFrom("Sheet1!A1:B1", "", "Sheet1!D1:F3");
    expect(await band([[49.9, 50]], noPart, withZeros, call)).toEqual([[1, 2]]);
  });

  test("gives the label or the range on demand", async () => {
    expect(await band([[10, 90]], "label", bands, callFrom())).toEqual([["Low", "High"]]);
    expect(await band([[10, 90]], "Range", bands, callFrom())).toEqual([["0–49", "50–100"]]);
  });

  test('[F1] gives "" where nothing was rated', async () => {
    expect(await band([["N/A", null]], noPart, bands, callFrom())).toEqual([["", ""]]);
  });

  test("[F4] names the cell of a score off the scale", async () => {
    await expect(band([[10, 101]], noPart, bands, callFrom("Sheet1!A1:B1"))).rejects.toMatchObject({
      message: expect.stringMatching(/Sheet1!B1.*101.*0.*100/),
    });
  });

  test("names the choices when the part is unknown", async () => {
    await expect(band([[10]], "colour", bands, callFrom())).rejects.toMatchObject({
      message: expect.stringContaining("number, label, range"),
    });
  });
});

describe("COVERAGE", () => {
  test("[C1] gives the worked case without I", async () => {
    const withoutI = [[...(scores[0] ?? [])] as unknown[]];
    (withoutI[0] ?? [])[8] = "N/A";
    expect(await coverage(withoutI, weights, callFrom())).toEqual([[0.9375]]);
  });

  test("[C1] is 0 when nothing was rated", async () => {
    expect(await coverage([["", null]], leftOut, callFrom())).toEqual([[0]]);
  });
});

describe("READINESS", () => {
  test("[D1] is strict when no method is named", async () => {
    expect(await readiness(scores, targets, weights, noPart, callFrom())).toEqual([[0.5625]]);
    expect(await readiness(scores, targets, leftOut, "Strict", callFrom())).toEqual([
      [expect.closeTo(6 / 11, 12)],
    ]);
  });

  test("[D2] is proportional on demand", async () => {
    expect(await readiness(scores, targets, weights, "proportional", callFrom())).toEqual([
      [expect.closeTo(0.931994047619, 11)],
    ]);
  });

  test('[D3] gives "" when no score has a target', async () => {
    expect(await readiness([[70, ""]], [["", 60]], leftOut, noPart, callFrom())).toEqual([[""]]);
  });

  test("[F2] names both sizes when targets do not match scores", async () => {
    await expect(readiness(scores, [[1, 2]], leftOut, noPart, callFrom())).rejects.toMatchObject({
      message: expect.stringMatching(/targets.*1 × 2.*1 × 11/),
    });
  });

  test("names the methods when one is unknown", async () => {
    await expect(readiness(scores, targets, leftOut, "soft", callFrom())).rejects.toMatchObject({
      message: expect.stringContaining("strict, proportional"),
    });
  });
});

describe("SHORTFALL", () => {
  test("[D4] gives the worked case", async () => {
    expect(await shortfall(scores, targets, weights, callFrom())).toEqual([[4.3125]]);
  });

  test('[D3] gives "" when no score has a target', async () => {
    expect(await shortfall([[70, ""]], [["", 60]], leftOut, callFrom())).toEqual([[""]]);
  });
});
