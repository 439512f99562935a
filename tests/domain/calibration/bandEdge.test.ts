import { bandEdge } from "../../../src/domain/calibration/bandEdge";
import { decidingRatings } from "../../../src/domain/calibration/decidingRatings";
import { standardBands } from "../../../src/domain/standardBands";
import { standardGroupWeights } from "../../../src/domain/standardGroupWeights";
import { sampleRating } from "../sampleAssessment";

describe("a band's edge", () => {
  test.each([
    [60, 1, undefined],
    [60.4, 0.6, undefined],
    [61, undefined, 0],
    [61.9, undefined, 0.9],
  ])("[V2] %d is %d points below the next band and %d above its own bound", (score, up, down) => {
    const edge = bandEdge(score, standardBands);
    expect([edge?.pointsUp, edge?.pointsDown]).toEqual([up, down]);
  });

  test.each([0, 59.9, 62, 100])("[V2] %d is on no edge", (score) => {
    expect(bandEdge(score, standardBands)).toBeUndefined();
  });

  test("[V2] has both sides where a band is narrow", () => {
    const narrow = [0, 10, 11].map((from, at) => ({
      ...{ number: at + 1, from, to: at === 2 ? 20 : from },
      label: { zh: "", en: "" },
    }));
    const edge = bandEdge(10, narrow);
    expect([edge?.above?.number, edge?.below?.number]).toEqual([3, 1]);
  });
});

describe("a rating that decides a band", () => {
  const manager = (score: number) => sampleRating(score);
  const peer = (score: number, rater: string) => sampleRating(score, { rater, raterGroup: "peer" });
  const deciding = (...ratings: Parameters<typeof decidingRatings>[0]) =>
    decidingRatings(ratings, standardGroupWeights, standardBands).map(
      ({ rating, by, from, to }) => [rating.rater, by, from.number, to.number],
    );

  test("[V3] is the only rating, a point below the next band", () => {
    expect(deciding(manager(60))).toEqual([["Lin Yue", 1, 2, 3]]);
  });

  test("[V3] counts what its group weighs: of 60.5 the manager's point decides, a peer's does not", () => {
    const found = deciding(manager(60), peer(61, "a"), peer(62, "b"));
    expect(found).toEqual([["Lin Yue", 1, 2, 3]]);
  });

  test("[V3] is none of a group without a weight", () => {
    const own = sampleRating(60, { rater: "self", raterGroup: "self" });
    expect(deciding(manager(60), own).map(([rater]) => rater)).toEqual(["Lin Yue"]);
  });

  test("[V3] is none in the middle of a band", () => {
    expect(deciding(manager(70))).toEqual([]);
  });
});
