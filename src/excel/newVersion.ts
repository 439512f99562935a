import type { CompetencyModel } from "../domain/assessment";
import type { FieldChange } from "../sheets/fieldChange";
import { headerLanguage } from "../sheets/headerLanguage";
import { recordRow } from "../sheets/tableRecord";
import { versionRecords } from "../sheets/versionRecords";
import { appendRows } from "./appendRows";
import { assessmentStore } from "./assessmentStore";
import { loadTableEdge, type TableEdge } from "./tableEdge";

/** Rows that have to be free below `Versions`: more than a model of 25 competencies in both languages takes. */
const mostRows = 2000;

/** The end of `Versions`, after the next sync; undefined where this model version is kept there already. */
export function loadNewVersion(
  context: Excel.RequestContext,
  version: string,
): () => TableEdge | undefined {
  const state = assessmentStore.getState();
  const isKept = state.status === "ready" && state.index.assessment.versions.has(version);
  return !isKept && assessmentStore.getTables().has("Versions")
    ? loadTableEdge(context, "Versions", mostRows)
    : () => undefined;
}

/**
 * Keeps the model that ratings are now given under; queues requests only.
 *
 * @returns what the journal says of it: one line for all rows.
 */
export function writeNewVersion(
  versions: TableEdge | undefined,
  model: CompetencyModel,
  version: string,
): readonly FieldChange[] {
  if (!versions) {
    return [];
  }
  const { headers } = versions;
  const records = versionRecords(model, version, headerLanguage("Versions", headers));
  const rows = records.map((record) => recordRow("Versions", headers, record));
  appendRows("Versions", versions, rows);
  return [{ field: "", old: "", new: `+ ${String(rows.length)}` }];
}
