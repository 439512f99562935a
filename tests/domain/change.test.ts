import { change } from "../../src/domain/change";

test("[E1] is up, same or down by the difference", () => {
  expect(change(72, 65)).toEqual({ by: 7, direction: "up" });
  expect(change(65, 65)).toEqual({ by: 0, direction: "same" });
  expect(change(0, 65)).toEqual({ by: -65, direction: "down" });
});

test("[E1] does not exist where either score is missing", () => {
  expect(change(undefined, 65)).toBeUndefined();
  expect(change(65, undefined)).toBeUndefined();
});
