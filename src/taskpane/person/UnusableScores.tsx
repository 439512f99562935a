import { makeStyles, Text } from "@fluentui/react-components";
import type { Problem } from "../../domain/problem";
import { problemCells } from "../../locales/problemCells";
import { CellLink } from "../CellLink";
import { ProblemMessage } from "../ProblemMessage";
import { usePersonTexts } from "./usePersonTexts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 16px" },
});

export interface UnusableScoresProps {
  readonly problem: Problem;
  readonly onSelectCell: (address: string) => void;
}

/** Why there is nothing to show, with the way to the cells that are to be put right. */
export function UnusableScores({ problem, onSelectCell }: UnusableScoresProps) {
  const styles = useStyles();
  const { t } = usePersonTexts();
  const cells = problemCells(problem);
  return (
    <div className={styles.view}>
      <ProblemMessage problem={problem} />
      {cells.length > 0 && (
        <Text>
          {t("showCells")}{" "}
          {cells.map((cell) => (
            <CellLink key={cell} cell={cell} onSelectCell={onSelectCell} />
          ))}
        </Text>
      )}
    </div>
  );
}
