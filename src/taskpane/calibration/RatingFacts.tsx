import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Rating } from "../../domain/rating";
import { CellLink } from "../CellLink";
import { scoreText } from "../state/numberTexts";
import { useCalibrationTexts } from "./useCalibrationTexts";

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: "4px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  evidence: { whiteSpace: "pre-wrap" },
});

export interface RatingFactsProps {
  readonly rating: Rating;
  readonly onSelectCell: (address: string) => void;
}

/** Who gave the rating, what it is, and what it rests on. */
export function RatingFacts({ rating, onSelectCell }: RatingFactsProps) {
  const styles = useStyles();
  const { t, language } = useCalibrationTexts();
  const { rater, raterGroup, ratedOn: date, value, evidence } = rating;
  const group = t(`groups.${raterGroup}`);
  return (
    <div className={styles.facts}>
      <Text size={200} className={styles.quiet}>
        {date === ""
          ? t("change.byUndated", { rater, group })
          : t("change.by", { rater, group, date })}{" "}
        <CellLink cell={rating.at} onSelectCell={onSelectCell} />
      </Text>
      <Text>
        {t("change.now")}{" "}
        <Text weight="semibold">
          {value.kind === "score" ? scoreText(value.score, language) : t("change.notObserved")}
        </Text>
      </Text>
      <Text size={200} className={styles.quiet}>
        {t("change.evidence")}
      </Text>
      <Text size={200} className={styles.evidence}>
        {evidence || t("change.noEvidence")}
      </Text>
    </div>
  );
}
