import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { LeftCell } from "../sheets/leftCell";
import { CellLink } from "./CellLink";
import { useTexts } from "./state/useTexts";

/** A list of more is not read in a pane. */
const shownAtMost = 50;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: "4px 0",
    paddingInlineStart: "18px",
  },
});

export interface LeftCellsProps {
  readonly left: readonly LeftCell[];
  readonly onSelectCell: (address: string) => void;
}

/** The cells that something could not be done with, and why. */
export function LeftCells({ left, onSelectCell }: LeftCellsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const hidden = left.length - shownAtMost;
  return (
    <>
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
