import { readArguments } from "../../src/functions/argument";
import { profileCells } from "../../src/functions/profileCells";
import { callFrom, withoutSets } from "./excelPlatform";
import { codes, ratings, workedCase, workedScores } from "./workedCase";

const settings = { ...workedCase().assessment.settings, profileCards: true };

afterEach(() => {
  withoutSets();
});

function answerFor(employee: string, changes: Parameters<typeof workedCase>[0] = {}): unknown {
  const index = workedCase({ settings, ...changes });
  return profileCells(index, readArguments({ employee, period: undefined }, callFrom()));
}

function cardOf(answer: unknown): Excel.EntityCellValue {
  const [[card] = []] = answer as Excel.EntityCellValue[][];
  if (!card) throw new Error("There is no card.");
  return card;
}

test("[F8] is a table while the settings do not ask for cards", () => {
  const off = { ...settings, profileCards: false };
  expect(answerFor("E001", { settings: off })).toHaveLength(13);
});

test("[F8] is one entity whose text is name and weighted total", () => {
  const answer = answerFor("E001");
  expect(answer).toEqual([[expect.objectContaining({ type: "Entity", text: "Ann · 66.69" })]]);
});

test("[F8] the card has every competency with what the table has of it", () => {
  const { properties = {} } = cardOf(answerFor("E001"));
  expect(properties["C Competency C"]).toMatchObject({
    type: "Entity",
    text: "58 · Basic",
    properties: {
      Score: { basicValue: 58 },
      Target: { basicValue: 70 },
      Gap: { basicValue: -12 },
      "Weight share": { basicValue: 0.125 },
      Contribution: { basicValue: 7.25 },
    },
  });
  expect(properties["Weighted total"]).toMatchObject({ basicValue: 66.6875 });
});

test("[F8] the card lays out exactly the properties it has", () => {
  const { properties, layouts } = cardOf(answerFor("E001"));
  const sections = layouts?.card?.sections ?? [];
  expect(
    sections.flatMap((section) => ("properties" in section ? section.properties : [])),
  ).toEqual(Object.keys(properties ?? {}));
  expect(codes.length + 6).toBe(Object.keys(properties ?? {}).length);
});

test("[F8] what was not observed is N/A in the card, not 0", () => {
  const scores = workedScores.map((score, at) => (codes[at] === "I" ? "N/A" : score));
  const { text, properties = {} } = cardOf(answerFor("E001", { ratings: ratings("E001", scores) }));
  expect(text).toBe("Ann · 68.8");
  expect(properties["I Competency I"]).toMatchObject({
    text: "N/A",
    properties: { Score: { basicValue: "N/A" }, Gap: { basicValue: "" } },
  });
});

test("[F8] who has no rating has a card with the name alone as text", () => {
  expect(cardOf(answerFor("E003")).text).toBe("Bo");
});

test.each(["CustomFunctionsRuntime", "ExcelApi"])(
  "[F8] is text in one cell where Excel has no data types from %s",
  (set) => {
    withoutSets(set);
    expect(answerFor("E001")).toEqual([["Ann · 66.69"]]);
  },
);
