import { nearestMultiplier } from "../../../src/domain/scenario/nearestMultiplier";
import {
  placesWon,
  scenarioStandings,
  scenarioWeights,
} from "../../../src/domain/scenario/scenarioStanding";
import { textKey } from "../../../src/domain/textKey";
import { sampleModel } from "../sampleAssessment";
import { workedCase } from "../workedCase";

const core = new Set(["A", "C", "D", "J", "K"]);

function withCore(weight: number) {
  return workedCase.codes.map((code) => (core.has(code) ? weight : 1));
}

describe("a scenario", () => {
  test("[Y1] takes other weights for what it names, by code whatever its case", () => {
    const weights = scenarioWeights(sampleModel.competencies, new Map([[textKey("a"), 5]]));
    expect(weights.slice(0, 3)).toEqual([5, 1, 2]);
  });

  test("[Y1] reproduces the worked case under today's weights", () => {
    const standings = scenarioStandings([workedCase.scores, workedCase.rivalScores], withCore(2));
    expect(standings).toEqual([
      { total: 66.6875, rank: 2 },
      { total: 68.375, rank: 1 },
    ]);
  });

  test("[Y1] lets the worked case and its rival change places when core weighs more than 89/31", () => {
    const places = [2.87, 2.88].map((weight) =>
      scenarioStandings([workedCase.scores, workedCase.rivalScores], withCore(weight)).map(
        ({ rank }) => rank,
      ),
    );
    expect(places).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  test("[Y2] counts places won, and none for who has no rank", () => {
    expect([placesWon(5, 2), placesWon(2, 5), placesWon(undefined, 1)]).toEqual([3, -3, undefined]);
  });

  test("[Y3] names the multiplier that is the smallest change in proportion", () => {
    expect([nearestMultiplier([0.25, 3]), nearestMultiplier([])]).toEqual([3, undefined]);
  });
});
