import type { AssessmentFrame, CompetencyModel } from "../domain/assessment";
import { scale } from "../domain/scale";
import { textKey } from "../domain/textKey";
import { readEmployees } from "./readEmployees";
import { readModel } from "./readModel";
import { readPeriods } from "./readPeriods";
import type { KnownKeys } from "./readRating";
import { readSettings, standardSettings } from "./readSettings";
import { readSnapshots } from "./readSnapshots";
import { readTargets } from "./readTargets";
import { readVersions } from "./readVersions";
import type { TableCells, WorkbookTables } from "./tableCells";
import type { TableName } from "./tableName";
import type { Report } from "./tableRows";

export interface FrameReading {
  readonly frame: AssessmentFrame;
  /** Against which ratings are checked. */
  readonly known: KnownKeys;
}

/** What the tables say beside the ratings; undefined when no score could be computed from it. */
export function readFrame(tables: WorkbookTables, report: Report): FrameReading | undefined {
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
  const context = { codes, limits };
  const targets = read("Targets", (cells) => readTargets(cells, context, report), []);
  const snapshots = read("Snapshots", (cells) => readSnapshots(cells, codes, report), []);
  const known = {
    limits,
    employeeIds: new Set(employees.map(({ id }) => textKey(id))),
    codes,
    periods: new Set(periods.map(({ name }) => textKey(name))),
  };
  const frame = { model, settings, versions, employees, periods, targets, snapshots };
  return { frame, known };
}

const noVersions: ReadonlyMap<string, CompetencyModel> = new Map();

/** Every competency that a period may be about, also those that today's model no longer has. */
function codesOf(models: readonly CompetencyModel[]) {
  return new Set(
    models.flatMap(({ competencies }) => competencies.map(({ code }) => textKey(code))),
  );
}
