import { makeStyles, Spinner, Text, tokens, useAnnounce } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { useEffect } from "react";
import type { RatingDraft } from "./state/ratingSaves";
import { useTexts } from "./state/useTexts";

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
  const { t } = useTexts();
  const { announce } = useAnnounce();
  const text = draft && draft.status !== "held" ? t(`save.${savedAs(draft)}`) : hint;
  useEffect(() => {
    if (draft?.status === "saved" || draft?.status === "failed") announce(text);
  }, [announce, draft?.status, text]);
  return (
    <span className={styles.status}>
      {draft?.status === "saving" && <Spinner size="extra-tiny" />}
      {draft?.status === "saved" && <CheckmarkCircleRegular />}
      {draft?.status === "failed" && <ErrorCircleRegular className={styles.failed} />}
      <Text size={200}>{text}</Text>
    </span>
  );
}

function savedAs({ status, entered }: RatingDraft): "saving" | "saved" | "cleared" | "failed" {
  if (status === "saved" && entered.value === undefined) return "cleared";
  return status === "held" ? "saving" : status;
}
