import { modelHints } from "../../../domain/lint/modelHints";
import { assessmentStore } from "../../../excel/assessmentStore";
import { hintCell } from "../../../sheets/lint/hintCell";
import { unknownTargetColumns } from "../../../sheets/lint/unknownTargetColumns";
import type { SectionProps } from "../sections";
import { HintList } from "./HintList";

/** The model check, connected to the workbook's tables. */
export function CheckSection({ index, problems, onSelectCell }: SectionProps) {
  const { assessment } = index;
  const tables = assessmentStore.getTables();
  return (
    <HintList
      hints={[...modelHints(assessment), ...unknownTargetColumns(tables, assessment.model)]}
      problems={problems}
      cellOf={({ place }) => hintCell(tables, place)}
      onSelectCell={onSelectCell}
    />
  );
}
