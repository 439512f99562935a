import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { CommandReport } from "../excel/commandReport";
import { CellLink } from "./CellLink";
import { ProblemMessage } from "./ProblemMessage";
import { commandSentence } from "./state/commandSentence";
import { useTexts } from "./state/useTexts";

/** A list of more is not read in a pane. */
const shownAtMost = 50;

const useStyles = makeStyles({
  // A long list must leave room for what the pane is for.
  message: { flexShrink: 0, maxHeight: "40vh", overflowY: "auto", alignItems: "start" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: "4px 0",
    paddingInlineStart: "18px",
  },
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
  const { left } = report;
  return (
    <MessageBar
      intent={left.length > 0 ? "warning" : "success"}
      layout="multiline"
      className={styles.message}
    >
      <MessageBarBody>
        {commandSentence(report, t)}
        {left.length > 0 && <LeftCells report={report} onSelectCell={onSelectCell} />}
      </MessageBarBody>
      {onDismiss && (
        <MessageBarActions>
          <Button onClick={onDismiss}>{t("dismiss")}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

interface LeftCellsProps extends Pick<CommandMessageProps, "onSelectCell"> {
  readonly report: Exclude<CommandReport, { readonly kind: "failed" }>;
}

function LeftCells({ report, onSelectCell }: LeftCellsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { kind, left } = report;
  const hidden = left.length - shownAtMost;
  return (
    <>
      <div>
        {t(kind === "repaired" ? "formulas.notRepaired" : "formulas.left", { count: left.length })}
      </div>
      <ul className={styles.list}>
        {left.slice(0, shownAtMost).map(({ at, reason }) => (
          <li key={at}>
            <CellLink cell={at} onSelectCell={onSelectCell} />
            <Text size={200}>{t(`formulas.reasons.${reason}`)}</Text>
          </li>
        ))}
      </ul>
      {hidden > 0 && <Text size={200}>{t("problems.more", { count: hidden })}</Text>}
    </>
  );
}
