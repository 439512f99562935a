import { competencyAgreement } from "../../../src/domain/calibration/competencyAgreement";

const alike = [20, 35, 50, 65, 80].map((score) => [score, score + 2]);

describe("the agreement in a competency", () => {
  test("[V4] is reliable where raters tell people apart alike", () => {
    const { verdict, ratees, ratings } = competencyAgreement(alike);
    expect([verdict, ratees, ratings]).toEqual(["reliable", 5, 10]);
  });

  test("[V4] counts only ratees with two raters", () => {
    expect(competencyAgreement([...alike, [90], []]).ratees).toBe(5);
  });

  test("[V4] has no verdict from fewer than five ratees", () => {
    expect(competencyAgreement(alike.slice(0, 4)).verdict).toBe("unknown");
  });

  test("[V4] is unreliable where raters contradict each other", () => {
    const opposite = [20, 40, 60, 80, 100].map((score) => [score, 100 - score]);
    expect(competencyAgreement(opposite).verdict).toBe("unreliable");
  });

  test("[A11] has the mean distance from the ratee's mean beside it", () => {
    expect(competencyAgreement(alike).distance).toBe(1);
  });

  test("[A1] has no alpha where nobody has two raters, and says why", () => {
    const { alpha, distance } = competencyAgreement([[60], [70]]);
    expect(alpha).toEqual({ kind: "undefined", reason: "fewRaters" });
    expect(distance).toBeUndefined();
  });
});
