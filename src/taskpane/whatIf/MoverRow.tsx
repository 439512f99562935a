import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { Competency } from "../../domain/assessment";
import { gapText, scoreText } from "../state/numberTexts";
import { NeighbourNotes } from "./NeighbourNotes";
import type { Mover } from "./state/movers";
import { useWhatIfTexts } from "./useWhatIfTexts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "44px",
    padding: "2px 16px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  rank: {
    minWidth: "28px",
    flexShrink: 0,
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  column: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  right: { alignItems: "end", flexShrink: 0 },
  numbers: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
  up: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  down: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

export interface MoverRowProps {
  readonly mover: Mover;
  /** Everybody in the new order. */
  readonly movers: readonly Mover[];
  readonly competencies: readonly Competency[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One person: new place and total, what has changed, and on demand how safe the place is. */
export function MoverRow(props: MoverRowProps) {
  const { mover, movers, competencies, isOpen, onToggle } = props;
  const styles = useStyles();
  const { t, language } = useWhatIfTexts();
  const { employee, after, change } = mover;
  return (
    <>
      <button type="button" className={styles.row} aria-expanded={isOpen} onClick={onToggle}>
        <span className={styles.rank}>{after.rank ?? "–"}</span>
        <span className={mergeClasses(styles.column, styles.name)}>
          <Text truncate wrap={false} block>
            {employee.name}
          </Text>
          <Text size={200} className={styles.quiet} truncate wrap={false} block>
            {[employee.id, employee.department].filter(Boolean).join(" · ")}
          </Text>
        </span>
        <span className={mergeClasses(styles.column, styles.right)}>
          <span className={styles.numbers}>
            {after.total === undefined ? t("list.noTotal") : scoreText(after.total, language)}
            {change !== undefined && change !== 0 && (
              <Text size={200} className={styles.quiet}>
                {` (${gapText(change, language)})`}
              </Text>
            )}
          </span>
          <Text
            size={200}
            className={mergeClasses(styles.numbers, styles[directionOf(mover) ?? "quiet"])}
          >
            {movedText(mover, t)}
          </Text>
        </span>
      </button>
      {isOpen && <NeighbourNotes mover={mover} movers={movers} competencies={competencies} />}
    </>
  );
}

function directionOf({ won }: Mover): "up" | "down" | undefined {
  if (!won) return undefined;
  return won > 0 ? "up" : "down";
}

/** Sign, words and both places: colour only repeats them. */
function movedText(mover: Mover, t: TFunction<"whatIf">): string {
  const direction = directionOf(mover);
  if (mover.won === undefined) return "";
  if (!direction) return t("list.unchanged");
  const places = t("list.places", { before: mover.before.rank, after: mover.after.rank });
  const moved = t(`list.${direction}`, { count: Math.abs(mover.won) });
  return `${direction === "up" ? "▲" : "▼"} ${moved} (${places})`;
}
