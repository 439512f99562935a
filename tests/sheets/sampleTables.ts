import model from "../../src/data/accountManagerModel.json";
import sample from "../../src/data/sampleAssessment.json";
import type { Language } from "../../src/domain/bilingual";
import type { ModelData } from "../../src/sheets/modelData";
import type { SampleData } from "../../src/sheets/sampleData";
import { samplePlan } from "../../src/sheets/samplePlan";
import { writtenTables } from "./writtenTables";

export const modelData: ModelData = model;
export const sampleData = sample as SampleData;

/** The sample workbook's tables as Excel hands them back. */
export function sampleTables(language: Language) {
  return writtenTables(
    samplePlan({ language, model: modelData, sample: sampleData, when: "2026-03-01T09:30:00" }),
  );
}
