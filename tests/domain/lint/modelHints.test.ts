import { modelHints } from "../../../src/domain/lint/modelHints";
import accountManagers from "../../../src/data/accountManagerModel.json";
import type { Anchor, AssessmentFrame, CompetencyModel } from "../../../src/domain/assessment";
import { textKey } from "../../../src/domain/textKey";
import { modelOfData } from "../../../src/sheets/modelData";
import { sampleAssessment, sampleCompetency, sampleEmployee } from "../sampleAssessment";

const text = (en: string) => ({ zh: `中${en}`, en });
const anchor = (band: number, change: Partial<Anchor> = {}): Anchor => ({
  code: "A",
  band,
  levelDefinition: text(`level ${String(band)}`),
  behaviours: { zh: [`行为${String(band)}`], en: [`behaviour ${String(band)}`] },
  origin: "source",
  ...change,
});
const soundModel: CompetencyModel = {
  competencies: [sampleCompetency("A", { definition: text("what it is") })],
  bands: [
    { number: 1, from: 0, to: 50, label: text("low") },
    { number: 2, from: 51, to: 100, label: text("high") },
  ],
  anchors: [anchor(1), anchor(2)],
};

function frame(change: Partial<CompetencyModel>): AssessmentFrame {
  return sampleAssessment({ model: { ...soundModel, ...change }, targets: [] });
}

function codesIn(change: Partial<CompetencyModel>): readonly string[] {
  return modelHints(frame(change)).map(({ code }) => code);
}

test("[M1] has nothing to say about a sound model", () => {
  expect(codesIn({})).toEqual([]);
});

test("[M5] names exactly the drafted parts of the account-manager model", () => {
  const model = modelOfData(accountManagers);
  const hints = modelHints(sampleAssessment({ model, targets: [] }));
  expect(
    hints.map(({ code, place: { key } }) => `${code} ${Object.values(key).join("/")}`),
  ).toEqual([
    ...["I", "J", "K"].map((code) => `draftedDefinition ${code}`),
    ...["H/3", "H/4"].map((key) => `draftedAnchor ${key}`),
    ...["I", "J", "K"].flatMap((code) =>
      [1, 2, 3, 4].map((band) => `draftedAnchor ${code}/${String(band)}`),
    ),
  ]);
});

const [low, high] = soundModel.bands as [CompetencyModel["bands"][0], CompetencyModel["bands"][0]];

test.each([
  ["a hole between bands", { bands: [low, { ...high, from: 60 }] }, "noBandAt"],
  ["bands that overlap", { bands: [low, { ...high, from: 45 }] }, "bandsOverlap"],
] as const)("[M2] finds %s", (_, change, code) => {
  expect(codesIn(change)).toEqual([code]);
});

test("[M2] takes bounds that are equal as meeting", () => {
  expect(codesIn({ bands: [low, { ...high, from: 50 }] })).toEqual([]);
});

test("finds a band without a label", () => {
  expect(codesIn({ bands: [low, { ...high, label: { zh: "", en: "" } }] })).toEqual([
    "bandUnnamed",
  ]);
});

test.each([
  ["a band without an anchor", [anchor(1)], "noAnchor"],
  ["an anchor of no band", [anchor(1), anchor(2), anchor(7)], "anchorOfNoBand"],
  [
    "an anchor without a level definition",
    [anchor(1), anchor(2, { levelDefinition: { zh: "", en: "" } })],
    "noLevelDefinition",
  ],
  [
    "an anchor without behaviours",
    [anchor(1), anchor(2, { behaviours: { zh: [], en: [] } })],
    "noBehaviours",
  ],
  ["two anchors that read the same", [anchor(1), { ...anchor(1), band: 2 }], "sameAnchors"],
  [
    "behaviours that differ in number between the languages",
    [anchor(1), anchor(2, { behaviours: { zh: ["一", "二"], en: ["one"] } })],
    "behavioursDiffer",
  ],
] as const)("[M3] finds %s", (_, anchors, code) => {
  expect(codesIn({ anchors })).toEqual([code]);
});

test("[M3] names the anchor's row and column", () => {
  const [hint] = modelHints(frame({ anchors: [anchor(1), anchor(2, { origin: "drafted" })] }));
  expect(hint?.place).toEqual({
    table: "Anchors",
    key: { code: "A", band: "2" },
    column: "origin",
  });
});

test("[M4] finds a text that one language lacks", () => {
  const [hint] = modelHints(
    frame({ competencies: [sampleCompetency("A", { definition: { zh: "定义", en: "" } })] }),
  );
  expect(hint).toMatchObject({ code: "languageMissing", place: { column: "definitionEn" } });
});

test("[M4] does not ask for another language in a model that is written in one", () => {
  const only = { zh: "中", en: "" };
  const model = {
    competencies: [sampleCompetency("A", { name: only, group: only, definition: only })],
    bands: [
      { ...low, label: only },
      { ...high, label: only },
    ],
    anchors: [1, 2].map((band) =>
      anchor(band, {
        levelDefinition: { zh: `级${String(band)}`, en: "" },
        behaviours: { zh: ["行"], en: [] },
      }),
    ),
  };
  expect(codesIn(model)).toEqual([]);
});

test("finds names that two competencies share, and competencies without a definition", () => {
  const name = { zh: "沟通", en: "" };
  const competencies = ["A", "B"].map((code) => sampleCompetency(code, { name }));
  const codes = new Set(codesIn({ competencies, anchors: [] }));
  expect([...codes]).toEqual(expect.arrayContaining(["sameNames", "noDefinition", "noAnchor"]));
});

const targets = new Map([[textKey("A"), 60]]);

test("[T6] names the role that nobody has", () => {
  const employees = [sampleEmployee("E001")];
  const rows = [{ role: "AN", grade: "", targets }];
  const hints = modelHints({ ...frame({}), employees, targets: rows });
  expect(hints).toEqual([
    {
      code: "targetsForNobody",
      place: { table: "Targets", key: { role: "AN", grade: "" }, column: "role" },
      values: { job: "AN" },
    },
  ]);
});

test("[T6] names the job grade that nobody in the role has", () => {
  const employees = [sampleEmployee("E001")];
  const rows = [{ role: "account manager", grade: "Expert", targets }];
  const [hint] = modelHints({ ...frame({}), employees, targets: rows });
  expect([hint?.place.column, hint?.values]).toEqual([
    "grade",
    { job: "account manager · Expert" },
  ]);
});

test("asks nobody about targets while the roster is empty", () => {
  const rows = [{ role: "AN", grade: "", targets }];
  expect(modelHints({ ...frame({}), employees: [], targets: rows })).toEqual([]);
});
