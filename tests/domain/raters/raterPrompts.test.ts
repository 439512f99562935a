import type { RaterProfile } from "../../../src/domain/raters/raterProfile";
import { promptsOf } from "../../../src/domain/raters/raterPrompts";

const nothing: RaterProfile = {
  offset: undefined,
  spread: undefined,
  straightLining: undefined,
  halo: undefined,
};

function kinds(profile: Partial<RaterProfile>): readonly string[] {
  return promptsOf({ ...nothing, ...profile }).map(({ kind }) => kind);
}

test("[Q6] an offset whose interval lies above 0 is a prompt", () => {
  expect(kinds({ offset: { value: 6, n: 5, lower: 1, upper: 11 } })).toEqual(["higher"]);
});

test("[Q6] an offset whose interval lies below 0 is another", () => {
  expect(kinds({ offset: { value: -6, n: 5, lower: -11, upper: -1 } })).toEqual(["lower"]);
});

test("[Q6] an offset whose interval holds 0 is none, however large", () => {
  expect(kinds({ offset: { value: 20, n: 3, lower: -4, upper: 44 } })).toEqual([]);
});

test("[Q6] a spread below that of others is a prompt where the interval leaves out 1", () => {
  expect(kinds({ spread: { value: 0.4, n: 9, lower: 0.2, upper: 0.8 } })).toEqual(["narrow"]);
  expect(kinds({ spread: { value: 0.4, n: 9, lower: 0.2, upper: 1.1 } })).toEqual([]);
});

test("[Q6] a figure without an interval is none", () => {
  expect(kinds({ spread: { value: 0, n: 4 } })).toEqual([]);
});

test("[Q6] less spread between competencies than others give hints at halo", () => {
  expect(kinds({ halo: { value: -5, n: 6, lower: -8, upper: -2 } })).toEqual(["halo"]);
});

test("[Q6] the same score in everything is a prompt from half of the ratees on", () => {
  expect(kinds({ straightLining: { value: 0.5, n: 4, lower: 0.15, upper: 0.85 } })).toEqual([
    "straight",
  ]);
  expect(kinds({ straightLining: { value: 0.4, n: 5, lower: 0.1, upper: 0.8 } })).toEqual([]);
});
