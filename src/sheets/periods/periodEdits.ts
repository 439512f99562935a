import type { Period } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { modelVersion } from "../../domain/modelVersion";
import { targetFor } from "../../domain/targetFor";
import { textKey } from "../../domain/textKey";
import { choiceLabel } from "../choice";
import { periodStatusChoices } from "../columnChoices";
import { dateSerial } from "../dateSerial";
import type { RowChange, TableEdit } from "../tableEditing/tableEdit";
import { versionRecords } from "../versionRecords";

/**
 * What is written when a period is closed: where everybody stands and their targets ([P4]), and the model version it was rated under, with
 * the model itself where it is not kept yet ([P3]).
 *
 * @param today "2026-07-01".
 */
export function closingEdits(
  index: AssessmentIndex,
  period: Period,
  today: string,
): readonly TableEdit[] {
  const { model, settings, versions } = index.assessment;
  const version = modelVersion(model);
  const cells = {
    status: choiceLabel(periodStatusChoices, "closed", settings.language),
    closed: dateSerial(today) ?? today,
    modelVersion: version,
  };
  const closed: RowChange = { kind: "update", key: { period: period.name }, cells };
  const snapshots = {
    table: "Snapshots",
    changes: snapshotRows(index, period),
    isBulk: true,
  } as const;
  const kept = { table: "Versions", changes: versionRows(index, version), isBulk: true } as const;
  return [
    ...(versions.has(version) ? [] : [kept]),
    snapshots,
    { table: "Periods", changes: [closed] },
  ];
}

/** A new period below the others: row order is time order ([P1]). */
export function openingEdit(index: AssessmentIndex, name: string, today: string): TableEdit {
  const { language } = index.assessment.settings;
  const cells = {
    status: choiceLabel(periodStatusChoices, "open", language),
    opened: dateSerial(today) ?? today,
  };
  return { table: "Periods", changes: [{ kind: "add", key: { period: name }, cells }] };
}

/** Rated on as if it had never been closed: today's model and targets hold for it again. */
export function reopeningEdits(index: AssessmentIndex, period: Period): readonly TableEdit[] {
  const { settings, snapshots } = index.assessment;
  const status = choiceLabel(periodStatusChoices, "open", settings.language);
  const key = { period: period.name };
  const cells = { status, closed: "", modelVersion: "" };
  const hasSnapshots = snapshots.some((each) => textKey(each.period) === textKey(period.name));
  return [
    ...(hasSnapshots
      ? [{ table: "Snapshots", changes: [{ kind: "remove", key }], isBulk: true } as const]
      : []),
    { table: "Periods", changes: [{ kind: "update", key, cells }] },
  ];
}

function snapshotRows(index: AssessmentIndex, period: Period): readonly RowChange[] {
  const { employees, model } = index.assessment;
  return employees.map(({ id, department, role, grade, manager }) => {
    const targets = model.competencies.flatMap(({ code }) => {
      const target = targetFor(index.targets, role, grade, code);
      return target === undefined ? [] : [[code, target] as const];
    });
    return {
      kind: "put",
      key: { period: period.name, employeeId: id },
      cells: { department, role, grade, manager },
      byCode: Object.fromEntries(targets),
    };
  });
}

function versionRows(index: AssessmentIndex, version: string): readonly RowChange[] {
  const { model, settings } = index.assessment;
  return versionRecords(model, version, settings.language).map(({ cells }) => {
    const { modelVersion: id = "", table = "", key = "", field = "", value = "" } = cells;
    return {
      kind: "add",
      key: {
        modelVersion: String(id),
        table: String(table),
        key: String(key),
        field: String(field),
      },
      cells: { value },
    };
  });
}
