import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Problem } from "../domain/problem";
import { problemText } from "../locales/problemText";
import { useTexts } from "./state/useTexts";

export interface ProblemMessageProps {
  readonly problem: Problem;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** Something that did not work: why, how to put it right, and another try where one makes sense. */
export function ProblemMessage({ problem, onRetry, onDismiss }: ProblemMessageProps) {
  const { t, language } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{problemText(problem, language)}</MessageBarBody>
      {(onRetry ?? onDismiss) && (
        <MessageBarActions>
          {onRetry && <Button onClick={onRetry}>{t("retry")}</Button>}
          {onDismiss && <Button onClick={onDismiss}>{t("dismiss")}</Button>}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
