import model from "../../src/data/accountManagerModel.json";

interface Text {
  readonly zh: string;
  readonly en: string;
}

const behaviourCounts: Readonly<Record<string, readonly number[]>> = {
  A: [2, 3, 3, 2],
  B: [3, 2, 2, 2],
  C: [2, 3, 3, 3],
  D: [1, 3, 3, 2],
  E: [3, 2, 2, 3],
  F: [3, 2, 3, 2],
  G: [1, 1, 1, 1],
  H: [1, 2, 3, 3],
  I: [2, 3, 3, 3],
  J: [2, 3, 3, 3],
  K: [2, 3, 3, 3],
};
const codes = Object.keys(behaviourCounts);
const anchors = model.competencies.flatMap(({ code, anchors: ofCode }) =>
  ofCode.map((anchor) => ({ code, ...anchor })),
);
const behaviours = anchors.flatMap(({ behaviours: { zh, en } }) => ({ zh, en }));

function anchorTexts(): readonly Text[] {
  return anchors.flatMap(({ levelDefinition, behaviours: { zh, en } }) => [
    levelDefinition,
    ...zh.map((line, index) => ({ zh: line, en: en[index] ?? "" })),
  ]);
}

function everyText(): readonly Text[] {
  const ofCompetencies = model.competencies.flatMap((each) => [
    each.name,
    each.group,
    each.definition,
  ]);
  return [...ofCompetencies, ...model.bands.map(({ label }) => label), ...anchorTexts()];
}

describe("the account-manager model", () => {
  test("has the competencies A to K in order", () => {
    expect(model.competencies.map(({ code }) => code)).toEqual(codes);
  });

  test("has four bands that cover 0 to 100 in whole points", () => {
    expect(model.bands.map(({ number, from, to }) => [number, from, to])).toEqual([
      [1, 0, 40],
      [2, 41, 60],
      [3, 61, 80],
      [4, 81, 100],
    ]);
  });

  test("has one anchor for each band of each competency, 44 in all", () => {
    expect(anchors.map(({ code, band }) => code + String(band))).toEqual(
      codes.flatMap((code) => [1, 2, 3, 4].map((band) => code + String(band))),
    );
  });

  test.each(codes)("has the expected number of behaviours in each band of %s", (code) => {
    const ofCode = anchors.filter((anchor) => anchor.code === code);
    expect(ofCode.map((anchor) => anchor.behaviours.zh.length)).toEqual(behaviourCounts[code]);
  });

  test("has as many English behaviours as Chinese ones in every band", () => {
    expect(behaviours.filter(({ zh, en }) => zh.length !== en.length)).toEqual([]);
  });

  test("weighs the core competencies A, C, D, J and K 2 and the others 1", () => {
    const core = model.competencies.filter((each) => each.core).map(({ code }) => code);
    expect(core).toEqual(["A", "C", "D", "J", "K"]);
    expect(model.competencies.filter(({ core, weight }) => weight !== (core ? 2 : 1))).toEqual([]);
  });

  test("groups the competencies 2, 7 and 2", () => {
    const groups = model.competencies.map(({ group }) => group.zh);
    expect(groups.filter((group) => group === "通用素质")).toHaveLength(2);
    expect(groups.filter((group) => group === "岗位技能")).toHaveLength(7);
    expect(groups.filter((group) => group === "专业能力")).toHaveLength(2);
  });

  test("marks as drafted the definitions of I, J and K", () => {
    const drafted = model.competencies.filter(({ origin }) => origin === "drafted");
    expect(drafted.map(({ code }) => code)).toEqual(["I", "J", "K"]);
    expect(model.competencies.filter(({ origin }) => origin === "source")).toHaveLength(8);
  });

  test("marks as drafted the upper two anchors of H and all of I, J and K", () => {
    const drafted = anchors.filter(({ origin }) => origin === "drafted");
    expect(drafted.map(({ code, band }) => code + String(band)).join(" ")).toBe(
      "H3 H4 I1 I2 I3 I4 J1 J2 J3 J4 K1 K2 K3 K4",
    );
    expect(anchors.filter(({ origin }) => origin === "source")).toHaveLength(30);
  });

  test("has every text in both languages", () => {
    const incomplete = everyText().filter(
      ({ zh, en }) => !/\p{sc=Han}/u.test(zh) || !/[a-z]/.test(en),
    );
    expect(incomplete).toEqual([]);
    expect(everyText().filter(({ en }) => /\p{sc=Han}/u.test(en))).toEqual([]);
  });

  test("repeats no level definition or behaviour", () => {
    const texts = anchorTexts();
    expect(new Set(texts.map(({ zh }) => zh)).size).toBe(texts.length);
    expect(new Set(texts.map(({ en }) => en)).size).toBe(texts.length);
  });

  test("keeps every level definition and behaviour to one short line", () => {
    const long = anchorTexts().filter(({ zh, en }) => zh.length > 40 || en.length > 110);
    expect(long).toEqual([]);
    expect(anchorTexts().filter(({ zh, en }) => /\n/.test(zh + en))).toEqual([]);
  });

  test("ends every line as a sentence", () => {
    const open = anchorTexts().filter(({ zh, en }) => !zh.endsWith("。") || !en.endsWith("."));
    expect(open).toEqual([]);
  });

  test("uses Chinese punctuation in Chinese and Western in English", () => {
    expect(everyText().filter(({ zh }) => /[,;:!?()]/.test(zh))).toEqual([]);
    expect(everyText().filter(({ en }) => /[，。；：！？（）]/.test(en))).toEqual([]);
  });

  test("begins no text with a character that Excel takes for a formula", () => {
    expect(everyText().filter(({ zh, en }) => /^[=+\-@]/.test(zh) || /^[=+\-@]/.test(en))).toEqual(
      [],
    );
  });

  test("names no employer, system or sex", () => {
    const banned = /移动|联通|电信|B-?Boss|China Mobile|[他她]们?(?=的|在)|\b(he|she|his|her)\b/i;
    expect(everyText().filter(({ zh, en }) => banned.test(zh) || banned.test(en))).toEqual([]);
  });
});
