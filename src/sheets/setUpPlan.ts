import type { CompetencyModel } from "../domain/assessment";
import type { Language } from "../domain/bilingual";
import { choiceLabel } from "./choice";
import { periodStatusChoices } from "./columnChoices";
import { dateSerial } from "./dateSerial";
import { modelOfData, type ModelData } from "./modelData";
import { anchorRecord, bandRecord, competencyRecord } from "./modelRecords";
import { settingRecords } from "./settingRecords";
import { tablePlan, type TablePlan } from "./tablePlan";
import type { TableName } from "./tableName";
import type { TableRecord } from "./tableRecord";
import { tableSheets } from "./tableSheet";

/** The records of each table, by table name. */
export type TableRecords = { readonly [Table in TableName]: readonly TableRecord<Table>[] };

export interface SetUp {
  readonly language: Language;
  readonly model: ModelData;
  /** Name of the period that is open from the start: "2026". */
  readonly period: string;
  /** The date it is opened on: "2026-01-12". */
  readonly opened: string;
}

/** All tables of a new workbook, in the order of their tabs: the model and one open period. */
export function setUpPlan({ language, model, period, opened }: SetUp): readonly TablePlan[] {
  const status = choiceLabel(periodStatusChoices, "open", language);
  const openPeriod = { cells: { period, status, opened: dateSerial(opened) ?? opened } };
  const records = { ...setUpRecords(modelOfData(model), language), Periods: [openPeriod] };
  return tablePlans(records, modelOfData(model), language);
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

/** Plans for all tables, in the order of their tabs. */
export function tablePlans(
  records: TableRecords,
  { competencies }: CompetencyModel,
  language: Language,
): readonly TablePlan[] {
  const codes = competencies.map(({ code }) => code);
  return (Object.keys(tableSheets) as TableName[]).map((table) => {
    const hasCodes = table === "Targets" || table === "Snapshots";
    return tablePlan({ table, records: records[table], codes: hasCodes ? codes : [] }, language);
  });
}
