import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { undoSentence, type RatingUndo } from "./state/ratingUndo";
import { useTexts } from "../state/useTexts";

// The dock is as narrow as the pane, and says beside it how saving goes.
const useStyles = makeStyles({ undo: { flexShrink: 0, minWidth: "32px", paddingInline: "6px" } });

export interface UndoButtonProps {
  readonly undo: RatingUndo;
  /** The competency that is open; a change of another one is named. */
  readonly code: string | undefined;
}

/** Takes the last change back. */
export function UndoButton({ undo, code }: UndoButtonProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { undoing, run } = undo;
  const label = undoSentence(undoing, "undo", texts);
  return (
    <Button
      className={styles.undo}
      appearance="subtle"
      icon={<ArrowUndoRegular />}
      aria-label={label}
      title={label}
      onClick={run}
    >
      {undoing.key.competency !== code && undoing.key.competency}
    </Button>
  );
}
