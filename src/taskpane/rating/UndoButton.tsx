import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { undoSentence, type RatingUndo } from "./state/ratingUndo";
import { useTexts } from "../state/useTexts";

export interface UndoButtonProps {
  readonly undo: RatingUndo;
  /** The competency that is open; a change of another one is named. */
  readonly code: string | undefined;
}

/** Takes the last change back. */
export function UndoButton({ undo, code }: UndoButtonProps) {
  const texts = useTexts();
  const { undoing, run } = undo;
  const label = undoSentence(undoing, "undo", texts);
  return (
    <Button
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
