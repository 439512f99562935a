import { useState } from "react";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import type { SelectedCells } from "../../../excel/setup/selectedCells";
import type { EditTables } from "../sections";
import { ImportDone } from "./ImportDone";
import { ListPreview } from "./ListPreview";
import { ListSource } from "./ListSource";
import type { ImportedList } from "./state/importedList";
import type { Taken } from "./state/taken";

export interface ImportPanelProps {
  readonly index: AssessmentIndex;
  readonly onReadSelection: () => Promise<SelectedCells | undefined>;
  readonly onEdit: EditTables;
  /** Goes on with rating somebody. */
  readonly onRate: (employeeId: string) => void;
}

/** Brings people in from a list: where from, which columns, what will happen, done. */
export function ImportPanel(props: ImportPanelProps) {
  const [list, setList] = useState<ImportedList>();
  const [taken, setTaken] = useState<Taken>();
  if (list) {
    return (
      <ListPreview
        {...props}
        list={list}
        onOther={() => {
          setList(undefined);
        }}
        onTaken={(next) => {
          setTaken(next);
          setList(undefined);
        }}
      />
    );
  }
  return (
    <>
      {taken && <ImportDone taken={taken} onRate={props.onRate} />}
      <ListSource
        onReadSelection={props.onReadSelection}
        onList={(next) => {
          setTaken(undefined);
          setList(next);
        }}
      />
    </>
  );
}
