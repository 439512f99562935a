import { selectedCells } from "../../../excel/setup/selectedCells";
import type { SectionProps } from "../sections";
import { ImportPanel } from "./ImportPanel";

/** Bringing people in, connected to the workbook. */
export function ImportSection({ index, onEdit, onGoTo }: SectionProps) {
  return (
    <ImportPanel
      index={index}
      onReadSelection={selectedCells}
      onEdit={onEdit}
      onRate={(employeeId) => {
        onGoTo({ employeeId }, "rate");
      }}
    />
  );
}
