import type { RatingChange } from "../../src/excel/saveRating";
import { createRatingSaves, type RatingSaves } from "../../src/taskpane/rating/state/ratingSaves";

const key = {
  period: "2026",
  employeeId: "E001",
  competency: "A",
  rater: "Lin Yue",
  raterGroup: "manager",
} as const;

function rating(value: number, competency = "A"): RatingChange {
  return { key: { ...key, competency }, value, who: "Lin Yue" };
}

describe("createRatingSaves", () => {
  it("writes one rating after the other, and only the last of several for the same one", async () => {
    const written: unknown[] = [];
    const releases: (() => void)[] = [];
    const saves = createRatingSaves((change) => {
      written.push(change.value);
      return new Promise((resolve) => {
        releases.push(resolve);
      });
    });
    saves.save(rating(50));
    saves.save(rating(51));
    saves.save(rating(90, "B"));
    saves.save(rating(52));
    expect(written).toEqual([50]);
    while (releases.length > 0) {
      releases.shift()?.();
      await Promise.resolve().then(() => undefined);
      await Promise.resolve();
    }
    expect(written).toEqual([50, 52, 90]);
  });

  it("goes by what was entered until the reading after the write is done", async () => {
    let end: () => void = () => undefined;
    const saves = createRatingSaves((_change, onWritten) => {
      onWritten();
      return new Promise((resolve) => {
        end = resolve;
      });
    });
    saves.save(rating(50));
    // A reading that began before the write may end after it.
    saves.markRead();
    expect(statuses(saves)).toEqual(["written"]);
    end();
    await Promise.resolve().then(() => undefined);
    expect(statuses(saves)).toEqual(["saved"]);
    saves.markRead();
    expect(statuses(saves)).toEqual(["read"]);
  });
});

function statuses(saves: RatingSaves): readonly string[] {
  return [...saves.getDrafts().values()].map(({ status }) => status);
}
