import type { CompetencyModel } from "../domain/assessment";
import { cellText } from "../sheets/cellText";
import { columnPositions } from "../sheets/columnPositions";
import type { FieldChange } from "../sheets/fieldChange";
import { headerLanguage } from "../sheets/headerLanguage";
import { recordRow } from "../sheets/tableRecord";
import { versionRecords } from "../sheets/versionRecords";
import { appendRows, nextRow } from "./appendRows";
import { assessmentStore } from "./assessmentStore";
import { loadTableEdge, type TableEdge } from "./tableEdge";

/** The rows that keep a model, and the end of the table they are to stand in. */
export interface NewVersion {
  readonly edge: TableEdge;
  readonly records: ReturnType<typeof versionRecords>;
}

/** What is to be added to `Versions`, after the next sync; undefined where this model version is kept there already. */
export function loadNewVersion(
  context: Excel.RequestContext,
  model: CompetencyModel,
  version: string,
): () => NewVersion | undefined {
  const versions = assessmentStore.getTables().get("Versions");
  if (!versions) {
    return () => undefined;
  }
  const { headers, rows } = versions;
  const position = columnPositions("Versions", headers).get("modelVersion") ?? -1;
  if (rows.some((row) => cellText(row[position] ?? "") === version)) {
    return () => undefined;
  }
  const records = versionRecords(model, version, headerLanguage("Versions", headers));
  const edge = loadTableEdge(context, "Versions", records.length);
  return () => ({ edge: edge(), records });
}

/**
 * Keeps the model that ratings are now given under; queues requests only.
 *
 * @returns what the journal says of it: one line for all rows.
 */
export function writeNewVersion(version: NewVersion | undefined): readonly FieldChange[] {
  if (!version) {
    return [];
  }
  const { edge, records } = version;
  const rows = records.map((record) => recordRow("Versions", edge.headers, record));
  appendRows(edge, nextRow("Versions", edge), rows);
  return [{ field: "", old: "", new: `+ ${String(rows.length)}` }];
}
