import type { CellValue } from "../../src/sheets/tableCells";
import { assessmentIn, problemsIn } from "./reading";
import { smallTables } from "./smallTables";

function withSetting(setting: string, value: CellValue) {
  return smallTables({
    Settings: [
      ["Setting", "Value"],
      [setting, value],
    ],
  });
}

test.each([
  ["Blind rating", "Yes", true],
  ["盲评", "是", true],
  ["盲评", "", false],
])("%s %p is read as %p", (name, value, isBlind) => {
  expect(assessmentIn(withSetting(name, value)).settings.blindPass).toBe(isBlind);
});

test.each([
  ["Evidence needed for", "Lowest and highest band", "endBands"],
  ["必须填写事实依据", "所有分数段", "always"],
  ["必须填写事实依据", "", "never"],
])("%s %p is read as %p", (name, value, need) => {
  expect(assessmentIn(withSetting(name, value)).settings.evidenceNeed).toBe(need);
});

test("a word that no such setting has is reported, and nothing is asked for", () => {
  const tables = withSetting("Evidence needed for", "sometimes");
  expect(assessmentIn(tables).settings.evidenceNeed).toBe("never");
  expect(problemsIn(tables)).toMatchObject([{ code: "notAChoice", at: "Settings!B2" }]);
});

test("both are off where Settings has no such rows", () => {
  expect(assessmentIn(smallTables()).settings).toMatchObject({
    blindPass: false,
    evidenceNeed: "never",
  });
});
