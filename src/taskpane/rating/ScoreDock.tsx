import { Button, makeStyles, mergeClasses, Slider, Text, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useState, type ReactNode } from "react";
import type { Band } from "../../domain/band";
import { ScoreNumber } from "./ScoreNumber";
import { useTexts } from "../state/useTexts";
import type { RefinedScore } from "./state/useRefinedScore";

const useStyles = makeStyles({
  dock: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-height: 420px)": { flexDirection: "row" },
  },
  // In a low pane the number alone stays: the bands above need the height.
  slider: {
    display: "flex",
    alignItems: "center",
    flexGrow: 1,
    minWidth: 0,
    "@media (max-height: 420px)": { display: "none" },
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  track: { flexGrow: 1, minWidth: "60px" },
  bound: {
    minWidth: "20px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  way: { flexGrow: 1, minWidth: 0 },
  status: { flexGrow: 1, minWidth: 0 },
});

export interface ScoreDockProps {
  readonly bands: readonly Band[];
  /** The band that is picked; without one there is nothing to refine. */
  readonly band: Band | undefined;
  readonly refined: RefinedScore;
  readonly isDisabled: boolean;
  readonly status: ReactNode;
  /** The way back from the last change. */
  readonly undo: ReactNode;
  readonly nextLabel: string;
  /** Absent on the first competency. */
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: () => void;
}

/** Always in sight below the bands: the exact score, the state of saving, and the way on. */
export function ScoreDock(props: ScoreDockProps) {
  const { bands, band, refined, isDisabled, status, nextLabel, onPrevious, onNext } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const [isOutside, setOutside] = useState(false);
  const open = isDisabled || refined.score === undefined ? undefined : band;
  return (
    <footer className={styles.dock}>
      <div className={styles.row}>
        <ScoreSlider band={open} refined={refined} />
        <ScoreNumber
          key={open?.number}
          band={open}
          bands={bands}
          refined={refined}
          onOutside={setOutside}
          onNext={onNext}
        />
      </div>
      <div className={mergeClasses(styles.row, styles.way)}>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={t("rating.previous")}
          disabledFocusable={!onPrevious}
          onClick={onPrevious}
        />
        <span className={styles.status}>
          {isOutside && open ? (
            <Text role="alert" size={200}>
              {t("rating.outsideBand", { from: open.from, to: open.to })}
            </Text>
          ) : (
            status
          )}
        </span>
        {props.undo}
        <Button appearance="primary" onClick={onNext}>
          {nextLabel}
        </Button>
      </div>
    </footer>
  );
}

function ScoreSlider({ band, refined }: Pick<ScoreDockProps, "band" | "refined">) {
  const styles = useStyles();
  const { t } = useTexts();
  const { from, to } = band ?? { from: 0, to: 100 };
  return (
    <div className={styles.slider}>
      <span className={styles.bound}>{band ? from : "–"}</span>
      <Slider
        className={styles.track}
        size="small"
        aria-label={t("rating.yourScore")}
        min={from}
        max={to}
        value={band && refined.score !== undefined ? Math.min(refined.score, to) : from}
        disabled={!band}
        onChange={(_event, { value }) => {
          refined.refine(value);
        }}
        onPointerUp={refined.flush}
        onBlur={refined.flush}
      />
      <span className={styles.bound}>{band ? to : "–"}</span>
    </div>
  );
}
