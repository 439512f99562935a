import { callFrom } from "./excelPlatform";
import { agreement } from "../../src/functions/rangeFunctions";

const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];
const leftOut = null as unknown as string;

describe("AGREEMENT", () => {
  test("[A3] gives ICC(2,1) when no statistic is named", async () => {
    const [[value] = []] = await agreement(shroutFleiss, leftOut, callFrom());
    expect(value).toBeCloseTo(0.28976378, 8);
  });

  test.each([
    ["icc(1,1)", 0.16574177],
    ["ICC( 3 , k )", 0.90931554],
    ["ICC(2,K)", 0.62005055],
  ])("[A3] knows %s whatever its letter case and spaces", async (name, expected) => {
    const [[value] = []] = await agreement(shroutFleiss, name, callFrom());
    expect(value).toBeCloseTo(expected, 8);
  });

  test("[A3] spills statistic, limits and number of ratees on demand", async () => {
    const [row = []] = await agreement(shroutFleiss, "ICC(2,1), CI", callFrom());
    expect(row).toEqual([
      expect.closeTo(0.2898, 4),
      expect.closeTo(0.0188, 4),
      expect.closeTo(0.7611, 4),
      6,
    ]);
  });

  test("[A4] leaves the limits empty where none are published", async () => {
    const ratings = [
      [1, 1, "N/A"],
      [2, 3, ""],
    ];
    const [row = []] = await agreement(ratings, "ALPHA,CI", callFrom());
    expect(row.slice(1)).toEqual(["", "", 2]);
  });

  test("[A2] leaves out a row with a blank", async () => {
    const withBlank = [...shroutFleiss, [9, null, 5, 8]];
    expect(await agreement(withBlank, "ICC(2,1)", callFrom())).toEqual(
      await agreement(shroutFleiss, "ICC(2,1)", callFrom()),
    );
  });

  test("[A1] says why there is no value", async () => {
    await expect(
      agreement(
        [
          [5, 5],
          [5, 5],
        ],
        "ALPHA",
        callFrom(),
      ),
    ).rejects.toMatchObject({ code: "#VALUE!", message: expect.stringContaining("alike") });
    await expect(agreement(shroutFleiss, "KAPPA", callFrom())).rejects.toMatchObject({
      message: expect.stringContaining("two raters"),
    });
  });

  test("names the statistics when one is unknown", async () => {
    await expect(agreement(shroutFleiss, "ICC(4,1)", callFrom())).rejects.toMatchObject({
      message: expect.stringMatching(/ICC\(4,1\).*ICC\(2,1\).*RWG/),
    });
  });
});
