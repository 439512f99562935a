import { standardBands } from "../../../src/domain/standardBands";
import { isThinBench, teamCompetency } from "../../../src/domain/team/teamCompetency";
import { standing } from "./standings";

const team = [
  standing("E001", [72], { targets: [70] }),
  standing("E002", [50], { targets: [70] }),
  standing("E003", ["N/A"], { targets: [70] }),
  standing("E004", [undefined], { targets: [70] }),
  standing("E005", [0], { targets: [] }),
];

describe("a team in a competency", () => {
  const found = teamCompetency(team, 0, standardBands);

  test("[M1] has the mean of the scores there are, a score of 0 among them", () => {
    expect(found.average.value).toBeCloseTo((72 + 50 + 0) / 3, 9);
    expect(found.average.n).toBe(3);
  });

  test("[M1] has the mean of the gaps of those with score and target", () => {
    expect(found.averageGap).toEqual({ value: -9, n: 2 });
  });

  test("[M2] counts who has no score apart from the bands", () => {
    expect(found.distribution).toEqual({ counts: [1, 1, 1, 0], n: 3, without: 2 });
    expect(found.notObserved).toBe(1);
  });

  test("[M3] counts who is at target", () => {
    expect(found.atTarget).toBe(1);
  });

  test("[M3] has a thin bench below the fewest asked for", () => {
    expect([isThinBench(found, 2), isThinBench(found, 1)]).toEqual([true, false]);
  });

  test("[M3] says nothing about the bench where nobody has score and target", () => {
    const unknown = teamCompetency([standing("E001", [72])], 0, standardBands);
    expect(isThinBench(unknown, 2)).toBe(false);
  });

  test("[M1] has no average where nobody was rated", () => {
    expect(teamCompetency([], 0, standardBands).average).toEqual({ value: undefined, n: 0 });
  });
});
