import { indexAssessment } from "../../../src/domain/assessmentIndex";
import { ratingProgress } from "../../../src/domain/progress/ratingProgress";
import type { Rating } from "../../../src/domain/rating";
import { openPeriod, sampleAssessment, sampleCompetency, sampleRating } from "../sampleAssessment";

const competencies = ["A", "B", "C"].map((code) => sampleCompetency(code));

function progress(ratings: readonly Rating[], of = competencies) {
  const index = indexAssessment(sampleAssessment({ ratings }));
  return ratingProgress(index, { period: openPeriod, competencies: of }, "E001");
}

describe("progress", () => {
  test("[O1] parts rated, not observed and missing", () => {
    const found = progress([
      sampleRating(70),
      sampleRating({ kind: "notObserved" }, { competency: "B" }),
    ]);
    expect([found.rated, found.notObserved, found.all]).toEqual([1, 1, 3]);
    expect(found.missing.map(({ code }) => code)).toEqual(["C"]);
  });

  test("[O1] is not made by other groups' ratings", () => {
    const found = progress([sampleRating(70, { raterGroup: "peer" })]);
    expect(found.missing).toHaveLength(3);
  });

  test("[O1] asks to correct a rating that stands twice", () => {
    const found = progress([sampleRating(70), sampleRating(75)]);
    expect([found.toCorrect, found.rated]).toEqual([1, 0]);
  });

  test("[O1] counts a score of 0 as rated", () => {
    expect(progress([sampleRating(0)]).rated).toBe(1);
  });

  test("[O2] leaves out competencies without a weight", () => {
    const found = progress([], [sampleCompetency("A", { weight: 0 }), sampleCompetency("B")]);
    expect(found.all).toBe(1);
  });
});
