import { makeStyles, Spinner, Text, tokens, useAnnounce } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { useEffect } from "react";
import type { RatingDraft } from "./state/ratingDraft";
import { undoSentence } from "./state/ratingUndo";
import { useIsSlow } from "../state/useIsSlow";
import { useTexts } from "../state/useTexts";

/** How long Excel may take to answer a write before the rater is told that it has not, in milliseconds. */
const patience = 5_000;

const useStyles = makeStyles({
  status: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "20px",
    fontSize: "16px",
    color: tokens.colorNeutralForeground2,
  },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

export interface SaveStatusProps {
  readonly draft: RatingDraft | undefined;
  /** What to say while there is nothing about saving. */
  readonly hint: string;
}

/** Says, and has read aloud, whether what was entered stands in the workbook. */
export function SaveStatus({ draft, hint }: SaveStatusProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { announce } = useAnnounce();
  const isSaving = draft?.status === "saving";
  const isWaiting = useIsSlow(isSaving, patience);
  const outcome = isWaiting ? "waiting" : draft && outcomeOf(draft);
  const text =
    draft && outcome === "undone"
      ? undoSentence(draft.entered, "undone", texts)
      : outcome && outcome !== "undone"
        ? t(`save.${outcome}`)
        : hint;
  const isDone = outcome === "saved" || outcome === "cleared" || outcome === "undone";
  useEffect(() => {
    if (outcome && outcome !== "saving") announce(text);
  }, [announce, outcome, text]);
  return (
    <span className={styles.status}>
      {isSaving && <Spinner size="extra-tiny" />}
      {isDone && <CheckmarkCircleRegular />}
      {outcome === "failed" && <ErrorCircleRegular className={styles.failed} />}
      <Text size={200}>{text}</Text>
    </span>
  );
}

type Outcome = "saving" | "saved" | "cleared" | "undone" | "failed";

function outcomeOf(draft: RatingDraft): Outcome | undefined {
  if (draft.status === "held") return undefined;
  if (draft.status === "saving" || draft.status === "failed") return draft.status;
  if (draft.entered.undoes) return "undone";
  return draft.entered.value === undefined ? "cleared" : "saved";
}
