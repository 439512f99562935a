import { requestCounts, resetCounts, select } from "./grid";
import { openSample } from "./sampleWorkbook";

/** A reading, the write, and a reading of what was written. */
const ownRequests = 3;

/** Microsoft's client lets go of the ranges of each `Excel.run` in a request of its own; here there are two runs. */
const requestsOfTheClient = 2;

test("a picked band costs a reading, a writing and another reading", async () => {
  const { page, pane, steps } = await openSample();
  await select(page, "Employees!B4");
  await steps.showsEmployee("Shen Guodong · E003");
  await steps.rateAs("Gu Yan");
  await steps.openCompetency("A");
  await resetCounts(page);
  await steps.pickBand("41–60");
  await steps.isSaved();
  await steps.backToList();
  // Counted from what was read after the write.
  await pane.getByText("1 of 11 rated by you").waitFor();
  const { requests, writingRequests, errors } = await requestCounts(page);
  expect({ writingRequests, errors }).toEqual({ writingRequests: 1, errors: 0 });
  expect(requests).toBeLessThanOrEqual(ownRequests + requestsOfTheClient);
});
