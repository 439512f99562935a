import fc from "fast-check";
import type { CompetencyModel, Employee } from "../../src/domain/assessment";
import type { Band } from "../../src/domain/band";
import { modelVersion } from "../../src/domain/modelVersion";
import { textKey } from "../../src/domain/textKey";
import { setUpRecords, tablePlans } from "../../src/sheets/setUpPlan";
import { versionRecords } from "../../src/sheets/versionRecords";
import { readAssessment } from "./reading";
import { writtenTables } from "./writtenTables";

/** Texts as people type them: without spaces around, which reading drops, and without line breaks. */
const text = fc.oneof(
  fc.string({ maxLength: 12 }).map((any) => any.replace(/\s+/gu, " ").trim()),
  fc.constantFrom(
    "=1+1",
    "+86",
    "-",
    "@x",
    "001",
    "'quoted",
    "2026-01-05",
    "TRUE",
    "5%",
    "沟通能力",
    "May 5",
  ),
);
const filled = text.filter((one) => one !== "" && !one.startsWith("#"));
const bilingual = fc.record({ zh: filled, en: filled });
const lines = fc.array(filled, { maxLength: 3 });
const score = fc.double({ min: -1000, max: 1000, noNaN: true }).map((one) => one + 0);

const bands: fc.Arbitrary<readonly Band[]> = fc
  .uniqueArray(score, { minLength: 2, maxLength: 6 })
  .chain((bounds) => {
    const ascending = [...bounds].sort((one, other) => one - other);
    return fc.array(bilingual, { minLength: 5, maxLength: 5 }).map((labels) =>
      ascending.slice(1).map((to, place) => ({
        number: place + 1,
        from: ascending[place] ?? 0,
        to,
        label: labels[place] ?? { zh: "", en: "" },
      })),
    );
  });

const model: fc.Arbitrary<CompetencyModel> = fc
  .record({
    bands,
    competencies: fc.uniqueArray(
      fc.record({
        code: filled,
        name: bilingual,
        group: bilingual,
        core: fc.boolean(),
        weight: fc.double({ min: 0, max: 100, noNaN: true }).map((one) => one + 0),
        definition: bilingual,
        origin: fc.constantFrom("source", "drafted", "own words"),
      }),
      { minLength: 1, maxLength: 4, selector: ({ code }) => textKey(code) },
    ),
    anchors: fc.constant([]),
  })
  .chain((partial) =>
    fc
      .array(fc.record({ levelDefinition: bilingual, zh: lines, en: lines }), {
        minLength: 4,
        maxLength: 4,
      })
      .map((texts) => ({
        ...partial,
        anchors: partial.competencies.map(({ code }, place) => ({
          code,
          band: 1,
          levelDefinition: texts[place]?.levelDefinition ?? { zh: "", en: "" },
          behaviours: { zh: texts[place]?.zh ?? [], en: texts[place]?.en ?? [] },
          origin: "source",
        })),
      })),
  );

const employees: fc.Arbitrary<readonly Employee[]> = fc.uniqueArray(
  fc.record({
    id: filled,
    name: filled,
    department: filled,
    role: filled,
    grade: filled,
    manager: filled,
    status: fc.constantFrom("active" as const, "left" as const),
  }),
  { maxLength: 5, selector: ({ id }) => textKey(id) },
);

const language = fc.constantFrom("zh-CN" as const, "en-US" as const);

const when = "2026-03-01T09:30:00";

describe("what is written", () => {
  test("is read back as the same model, also out of Versions", () => {
    fc.assert(
      fc.property(model, language, (written, into) => {
        const version = modelVersion(written);
        const records = {
          ...setUpRecords(written, into),
          Versions: versionRecords(written, version, into),
        };
        const { assessment } = readAssessment(
          writtenTables(tablePlans(records, { model: written, language: into, when })),
        );
        expect(assessment?.model).toEqual(written);
        expect(assessment?.versions.get(version)).toEqual(written);
      }),
    );
  });

  test("is read back as the same employees", () => {
    fc.assert(
      fc.property(employees, language, (written, into) => {
        const someModel = {
          bands: [{ number: 1, from: 0, to: 1, label: { zh: "", en: "" } }],
          competencies: [],
          anchors: [],
        };
        const records = {
          ...setUpRecords(someModel, into),
          Employees: written.map(({ id, ...employee }) => ({
            cells: { ...employee, employeeId: id },
          })),
        };
        const { assessment } = readAssessment(
          writtenTables(tablePlans(records, { model: someModel, language: into, when })),
        );
        expect(assessment?.employees).toEqual(written);
      }),
    );
  });
});
