import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import { useSetUpTexts } from "../useSetUpTexts";

/** That a text is a proposal, and the way to say that somebody who knows the job has read it. */
export function DraftedNote(props: {
  readonly text: string;
  readonly onReviewed: (origin: string) => Promise<void>;
}) {
  const { t } = useSetUpTexts();
  const [marking, run] = useTask<void>();
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{props.text}</MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            disabledFocusable={marking.status === "working"}
            onClick={() => void run(() => props.onReviewed(t("model.reviewedWord")))}
          >
            {t("model.markReviewed")}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {marking.status === "failed" && <ProblemMessage problem={marking.problem} />}
    </>
  );
}
