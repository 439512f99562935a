import { makeStyles, tokens } from "@fluentui/react-components";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { CopiesForm } from "./CopiesForm";
import type { SharingActions } from "./sharingActions";
import { ValuesForm } from "./ValuesForm";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    padding: "16px",
    overflowY: "auto",
  },
});

export interface SharingViewProps {
  readonly index: AssessmentIndex;
  readonly actions: SharingActions;
  readonly onSelectCell: (address: string) => void;
}

/** What makes a workbook, or a part of it, fit to be handed on. */
export function SharingView({ index, actions, onSelectCell }: SharingViewProps) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <CopiesForm index={index} actions={actions} />
      <ValuesForm onConvert={actions.convertToValues} onSelectCell={onSelectCell} />
    </div>
  );
}
