import type { CompetencyModel } from "../domain/assessment";
import type { Language } from "../domain/bilingual";
import { modelVersion } from "../domain/modelVersion";
import { choiceLabel } from "./choice";
import { periodStatusChoices } from "./columnChoices";
import { dateSerial } from "./dateSerial";
import { modelOfData, type ModelData } from "./modelData";
import { anchorRecord, bandRecord, competencyRecord } from "./modelRecords";
import { settingRecords } from "./settingRecords";
import { setUpJournal } from "./setUpJournal";
import { tablePlan, type TablePlan } from "./tablePlan";
import type { TableName } from "./tableName";
import type { TableRecords } from "./tableRecord";
import { tableSheets } from "./tableSheet";

export interface SetUp {
  readonly language: Language;
  readonly model: ModelData;
  /** Name of the period that is open from the start: "2026". */
  readonly period: string;
  /** The date and time of the set-up: "2026-01-12T09:30:00"; the period is opened on that day. */
  readonly when: string;
}

/** All tables of a new workbook, in the order of their tabs: the model and one open period. */
export function setUpPlan(setUp: SetUp): readonly TablePlan[] {
  const { language, period, when } = setUp;
  const model = modelOfData(setUp.model);
  const opened = when.slice(0, 10);
  const status = choiceLabel(periodStatusChoices, "open", language);
  const openPeriod = { cells: { period, status, opened: dateSerial(opened) ?? opened } };
  const records = { ...setUpRecords(model, language), Periods: [openPeriod] };
  return tablePlans(records, { model, language, when });
}

/** What every new workbook holds: the model and the settings. */
export function setUpRecords(model: CompetencyModel, language: Language): TableRecords {
  return {
    Competencies: model.competencies.map((competency) => competencyRecord(competency, language)),
    Anchors: model.anchors.map((anchor) => anchorRecord(anchor, language)),
    Bands: model.bands.map(bandRecord),
    Employees: [],
    Targets: [],
    Periods: [],
    Ratings: [],
    Snapshots: [],
    Versions: [],
    Settings: settingRecords(language),
    Journal: [],
  };
}

export interface PlannedSetUp {
  readonly model: CompetencyModel;
  readonly language: Language;
  readonly when: string;
}

/** Plans for all tables, in the order of their tabs, with what the journal says of them. */
export function tablePlans(
  filled: TableRecords,
  { model, language, when }: PlannedSetUp,
): readonly TablePlan[] {
  const journal = setUpJournal(filled, { when, modelVersion: modelVersion(model) });
  const records: TableRecords = { ...filled, Journal: journal };
  const codes = model.competencies.map(({ code }) => code);
  const planOf = (table: TableName) => {
    const hasCodes = table === "Targets" || table === "Snapshots";
    return tablePlan({ table, records: records[table], codes: hasCodes ? codes : [] }, language);
  };
  return (Object.keys(tableSheets) as TableName[]).map(planOf);
}
