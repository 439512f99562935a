import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { CommandReport } from "../excel/commandReport";
import { LeftCells } from "./LeftCells";
import { ProblemMessage } from "./ProblemMessage";
import { commandSentence } from "./state/commandSentence";
import { useTexts } from "./state/useTexts";

const useStyles = makeStyles({
  // A long list must leave room for what the pane is for.
  message: { flexShrink: 0, maxHeight: "40vh", overflowY: "auto", alignItems: "start" },
});

export interface CommandMessageProps {
  readonly report: CommandReport;
  readonly onDismiss: (() => void) | undefined;
  readonly onSelectCell: (address: string) => void;
}

/** What a ribbon command has done, and the cells it could not deal with. */
export function CommandMessage({ report, onDismiss, onSelectCell }: CommandMessageProps) {
  const styles = useStyles();
  const { t } = useTexts();
  if (report.kind === "failed") {
    return <ProblemMessage problem={report.problem} {...(onDismiss && { onDismiss })} />;
  }
  const { kind, left } = report;
  return (
    <MessageBar
      intent={left.length > 0 ? "warning" : "success"}
      layout="multiline"
      className={styles.message}
    >
      <MessageBarBody>
        {commandSentence(report, t)}
        {left.length > 0 && (
          <>
            <div>
              {t(kind === "repaired" ? "formulas.notRepaired" : "formulas.left", {
                count: left.length,
              })}
            </div>
            <LeftCells left={left} onSelectCell={onSelectCell} />
          </>
        )}
      </MessageBarBody>
      {onDismiss && (
        <MessageBarActions>
          <Button onClick={onDismiss}>{t("dismiss")}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
