import type { TableEdit } from "../../../sheets/tableEditing/tableEdit";
import type { TriedWeight } from "./useScenario";

/** The weights that were tried out, as an edit of the table they come from. */
export function weightEdit(tried: readonly TriedWeight[]): TableEdit {
  return {
    table: "Competencies",
    changes: tried.map(({ competency, weight }) => ({
      kind: "update",
      key: { code: competency.code },
      cells: { weight },
    })),
  };
}

/** Writes weights into the workbook, the reason into its journal; rejects with a `ProblemError`. */
export type ApplyWeights = (edit: TableEdit, reason: string) => Promise<void>;
