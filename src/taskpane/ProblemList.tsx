import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../domain/problem";
import { problemCells } from "../locales/problemCells";
import { problemSentence } from "../locales/problemSentence";
import { CellLink } from "./CellLink";
import { useTexts } from "./state/useTexts";

/** A list of more is not read in a pane. */
const shownAtMost = 50;

const useStyles = makeStyles({
  problems: { padding: "0 16px 8px" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxHeight: "40vh",
    overflowY: "auto",
    margin: "8px 0 0",
    paddingInlineStart: "18px",
  },
});

export interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly onSelectCell: (address: string) => void;
}

/** What is wrong in the tables, with the way to each cell. */
export function ProblemList({ problems, onSelectCell }: ProblemListProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [isShown, setShown] = useState(false);
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems}>
      <MessageBar intent="warning">
        <MessageBarBody>
          <MessageBarTitle>{t("problems.count", { count: problems.length })}</MessageBarTitle>
        </MessageBarBody>
        <MessageBarActions>
          <Button
            aria-expanded={isShown}
            onClick={() => {
              setShown(!isShown);
            }}
          >
            {isShown ? t("problems.hide") : t("problems.show")}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {isShown && <Problems problems={problems} onSelectCell={onSelectCell} />}
    </div>
  );
}

function Problems({ problems, onSelectCell }: ProblemListProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const hidden = problems.length - shownAtMost;
  return (
    <>
      <ul className={styles.list}>
        {problems.slice(0, shownAtMost).map((problem) => (
          <li key={JSON.stringify(problem)}>
            {problemCells(problem).map((cell) => (
              <CellLink key={cell} cell={cell} onSelectCell={onSelectCell} />
            ))}
            <Text size={200}>{problemSentence(problem, language)}</Text>
          </li>
        ))}
      </ul>
      {hidden > 0 && <Text size={200}>{t("problems.more", { count: hidden })}</Text>}
    </>
  );
}
