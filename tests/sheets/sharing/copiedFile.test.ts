import { strFromU8, unzipSync } from "fflate";
import type { Assessment } from "../../../src/domain/assessment";
import { indexAssessment } from "../../../src/domain/assessmentIndex";
import type { Language } from "../../../src/domain/bilingual";
import { workbookFile } from "../../../src/excel/sharing/workbookFile";
import { copyPlans } from "../../../src/sheets/sharing/copyPlans";
import {
  employeeCopies,
  managerCopies,
  type CopyReader,
} from "../../../src/sheets/sharing/copyReaders";
import { assessmentIn } from "../reading";
import { sampleTables } from "../sampleTables";

const languages: readonly Language[] = ["zh-CN", "en-US"];

async function partsOf(assessment: Assessment, reader: CopyReader, language: Language) {
  const [period] = assessment.periods.filter(({ status }) => status === "open");
  if (!period) throw new Error("No open period");
  const plans = copyPlans(assessment, reader, { period, language, asOf: "2026-06-30" });
  if (!plans.ok) throw new Error(plans.problem.code);
  const file = await workbookFile(plans.value);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
}

describe.each(languages)("a copy in %s", (language) => {
  const assessment = assessmentIn(sampleTables(language));
  const index = indexAssessment(assessment);
  const [period] = assessment.periods.filter(({ status }) => status === "open");
  const readers = period
    ? [...managerCopies(index, period).slice(0, 2), ...employeeCopies(index, period).slice(0, 3)]
    : [];

  test("there is somebody to make one for", () => {
    expect(readers.map(({ kind }) => kind)).toEqual([
      ...["manager", "manager"],
      ...["employee", "employee", "employee"],
    ]);
  });

  test("[X4] no part of a copy names anybody whom it is not about", async () => {
    for (const reader of readers) {
      const about = new Set([...reader.employeeIds, reader.employee.id]);
      const others = assessment.employees.filter(({ id }) => !about.has(id));
      const named = new Set(
        assessment.employees.filter(({ id }) => about.has(id)).map(({ name }) => name),
      );
      const raters = assessment.ratings.map(({ rater }) => rater);
      const hidden = [...others.flatMap(({ id, name }) => [id, name]), ...raters];
      const text = (await partsOf(assessment, reader, language)).flat().join("\n");
      const found = hidden.filter((name) => !named.has(name) && text.includes(name));
      expect(found).toEqual([]);
    }
  });

  test("[X4] a copy names everybody whom it is about", async () => {
    const [reader] = readers;
    if (!reader) throw new Error("No reader");
    const text = (await partsOf(assessment, reader, language)).flat().join("\n");
    expect(reader.employeeIds.filter((id) => !text.includes(`<t>${id}</t>`))).toEqual([]);
  });
});
