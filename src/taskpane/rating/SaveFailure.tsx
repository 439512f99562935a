import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { problemText } from "../../locales/problemText";
import type { FailedDraft } from "./state/ratingDraft";
import { useTexts } from "../state/useTexts";

export interface SaveFailureProps {
  readonly draft: FailedDraft;
  readonly onRetry: () => void;
  readonly onDiscard: () => void;
}

/** Why something entered does not stand in the workbook, and what the rater can do about it. */
export function SaveFailure({ draft, onRetry, onDiscard }: SaveFailureProps) {
  const { t, language } = useTexts();
  return (
    <MessageBar intent={draft.isRetried ? "warning" : "error"} layout="multiline">
      <MessageBarBody>
        {problemText(draft.problem, language)}
        {draft.isRetried && ` ${t("save.retries")}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{t("retry")}</Button>
        <Button onClick={onDiscard}>{t("save.discard")}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
