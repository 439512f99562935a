import type { Assessment, CompetencyModel } from "../domain/assessment";
import type { Problem } from "../domain/problem";
import { scale } from "../domain/scale";
import { textKey } from "../domain/textKey";
import { readEmployees } from "./readEmployees";
import { readModel } from "./readModel";
import { readPeriods } from "./readPeriods";
import { readRatings } from "./readRatings";
import { readSettings, standardSettings } from "./readSettings";
import { readSnapshots } from "./readSnapshots";
import { readTargets } from "./readTargets";
import { readVersions } from "./readVersions";
import type { TableCells, WorkbookTables } from "./tableCells";
import type { TableName } from "./tableName";
import type { Report } from "./tableRows";
import { usableTables } from "./usableTables";

export interface AssessmentReading {
  /** Undefined when what is there is not enough to compute scores; the problems say why. */
  readonly assessment: Assessment | undefined;
  readonly problems: readonly Problem[];
}

/** Makes cells into an assessment. Every cell is untrusted; nothing is passed over without a problem. */
export function readAssessment(workbook: WorkbookTables): AssessmentReading {
  const { tables, problems: tableProblems } = usableTables(workbook);
  const problems: Problem[] = [...tableProblems];
  const report: Report = (problem) => void problems.push(problem);
  return { assessment: tables && assessmentIn(tables, report), problems };
}

function assessmentIn(tables: WorkbookTables, report: Report): Assessment | undefined {
  const read = <Value>(
    table: TableName,
    reader: (cells: TableCells) => Value,
    otherwise: Value,
  ) => {
    const cells = tables.get(table);
    return cells ? reader(cells) : otherwise;
  };
  const model = readModel(tables, report);
  const settings = read("Settings", (cells) => readSettings(cells, report), standardSettings);
  const versions = read("Versions", (cells) => readVersions(cells, report), noVersions);
  const employees = read("Employees", (cells) => readEmployees(cells, report), []);
  const periods = read("Periods", (cells) => readPeriods(cells, report), []);
  if (!model || !settings) return undefined;
  const codes = codesOf([model, ...versions.values()]);
  const limits = scale(model.bands) ?? { from: 0, to: 0 };
  const known = {
    limits,
    employeeIds: new Set(employees.map(({ id }) => textKey(id))),
    codes,
    periods: new Set(periods.map(({ name }) => textKey(name))),
  };
  return {
    model,
    settings,
    versions,
    employees,
    periods,
    targets: read(
      "Targets",
      (cells) => readTargets(cells, { codes, limits, employees }, report),
      [],
    ),
    snapshots: read("Snapshots", (cells) => readSnapshots(cells, codes, report), []),
    ratings: read("Ratings", (cells) => readRatings(cells, known, report), []),
  };
}

const noVersions: ReadonlyMap<string, CompetencyModel> = new Map();

/** Every competency that a period may be about, also those that today's model no longer has. */
function codesOf(models: readonly CompetencyModel[]) {
  return new Set(
    models.flatMap(({ competencies }) => competencies.map(({ code }) => textKey(code))),
  );
}
