import {
  Button,
  makeStyles,
  Text,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { inLanguage } from "../../domain/bilingual";
import type { Rating } from "../../domain/rating";
import { gapText, scoreText } from "../state/numberTexts";
import { scoreIn } from "./state/calibrationBasis";
import type { DecidingCase } from "./state/edgeCases";
import { useCalibrationTexts } from "./useCalibrationTexts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "56px",
    padding: "4px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  column: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

export interface DecidingRowProps {
  readonly found: DecidingCase;
  readonly onLookCloser: (rating: Rating) => void;
}

/** A rating of which one point decides the band, with the way to look at it closer. */
export function DecidingRow({ found, onLookCloser }: DecidingRowProps) {
  const styles = useStyles();
  const { t, language } = useCalibrationTexts();
  const focusTarget = useRestoreFocusTarget();
  const { employee, competency, deciding } = found;
  const { rating, by, from, to } = deciding;
  const name = inLanguage(competency.name, language);
  const score = scoreIn(rating);
  return (
    <div className={styles.row}>
      <span className={styles.column}>
        <Text truncate wrap={false} block>
          {employee.name} · {competency.code} {name}
        </Text>
        <Text size={200} className={styles.quiet} truncate wrap={false} block>
          {rating.rater} ({t(`groups.${rating.raterGroup}`)}
          {score !== undefined && ` ${scoreText(score, language)}`})
        </Text>
        <Text size={200}>
          {t("edges.decides", {
            by: gapText(by, language),
            from: inLanguage(from.label, language),
            to: inLanguage(to.label, language),
          })}
        </Text>
      </span>
      <Button
        {...focusTarget}
        className={styles.button}
        size="small"
        aria-label={t("change.openFor", {
          name: employee.name,
          competency: name,
          rater: rating.rater,
        })}
        onClick={() => {
          onLookCloser(rating);
        }}
      >
        {t("change.open")}
      </Button>
    </div>
  );
}
