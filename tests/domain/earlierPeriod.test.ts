import { indexAssessment } from "../../src/domain/assessmentIndex";
import { earlierPeriod } from "../../src/domain/earlierPeriod";
import { closedPeriod, openPeriod, sampleAssessment } from "./sampleAssessment";

const index = indexAssessment(sampleAssessment({ periods: [closedPeriod, openPeriod] }));

test("[E2] the earlier period is that of the row above, and the first has none", () => {
  expect(earlierPeriod(index, openPeriod)).toBe(closedPeriod);
  expect(earlierPeriod(index, closedPeriod)).toBeUndefined();
});
