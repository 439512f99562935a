import { inLanguage, type Language } from "../domain/bilingual";
import { modelVersion } from "../domain/modelVersion";
import { choiceLabel } from "./choice";
import { employeeStatusChoices, periodStatusChoices, raterGroupChoices } from "./columnChoices";
import { dateSerial } from "./dateSerial";
import { modelOfData, type ModelData } from "./modelData";
import type {
  SampleData,
  SampleEmployee,
  SamplePeriod,
  SampleRating,
  SampleTargets,
} from "./sampleData";
import { setUpRecords, tablePlans } from "./setUpPlan";
import { snapshotRecords } from "./sampleSnapshots";
import type { TablePlan } from "./tablePlan";
import type { TableRecord } from "./tableRecord";
import { versionRecords } from "./versionRecords";

export interface SampleSetUp {
  readonly language: Language;
  readonly model: ModelData;
  readonly sample: SampleData;
  /** The date and time of the set-up: "2026-01-12T09:30:00". */
  readonly when: string;
}

/** All tables of a new workbook with the sample's people, periods and ratings in them. */
export function samplePlan(setUp: SampleSetUp): readonly TablePlan[] {
  const { language, sample, when } = setUp;
  const model = modelOfData(setUp.model);
  const version = modelVersion(model);
  const records = {
    ...setUpRecords(model, language),
    Employees: sample.employees.map((employee) => employeeRecord(employee, language)),
    Targets: sample.targets.map((targets) => targetRecord(targets, language)),
    Periods: sample.periods.map((period) => periodRecord(period, version, language)),
    Ratings: sample.ratings.map((rating) => ratingRecord(rating, version, language)),
    Snapshots: snapshotRecords(sample, language),
    Versions: versionRecords(model, version, language),
  };
  return tablePlans(records, { model, language, when });
}

function employeeRecord(employee: SampleEmployee, language: Language): TableRecord<"Employees"> {
  const { id, name, department, role, grade, manager, status } = employee;
  return {
    cells: {
      employeeId: id,
      name: inLanguage(name, language),
      department: inLanguage(department, language),
      role: inLanguage(role, language),
      grade: inLanguage(grade, language),
      manager,
      status: choiceLabel(employeeStatusChoices, status, language),
    },
  };
}

function targetRecord(targets: SampleTargets, language: Language): TableRecord<"Targets"> {
  const role = inLanguage(targets.role, language);
  return { cells: { role, grade: inLanguage(targets.grade, language) }, byCode: targets.values };
}

/** Only a closed period has its model version fixed. */
function periodRecord(
  { name, status, opened, closed = "" }: SamplePeriod,
  version: string,
  language: Language,
): TableRecord<"Periods"> {
  return {
    cells: {
      period: name,
      status: choiceLabel(periodStatusChoices, status, language),
      opened: dateSerial(opened) ?? opened,
      closed: dateSerial(closed) ?? closed,
      modelVersion: status === "closed" ? version : "",
    },
  };
}

function ratingRecord(
  rating: SampleRating,
  version: string,
  language: Language,
): TableRecord<"Ratings"> {
  const { period, employee, competency, rater, group, score, evidence, reason, ratedOn } = rating;
  return {
    cells: {
      period,
      employeeId: employee,
      competency,
      rater: inLanguage(rater, language),
      raterGroup: choiceLabel(raterGroupChoices, group, language),
      score,
      evidence: evidence ? inLanguage(evidence, language) : "",
      reason: reason ? inLanguage(reason, language) : "",
      ratedOn: dateSerial(ratedOn) ?? ratedOn,
      modelVersion: version,
    },
  };
}
