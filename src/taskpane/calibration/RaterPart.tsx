import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Rating } from "../../domain/rating";
import { LongList } from "../longList/LongList";
import { RaterCard } from "./RaterCard";
import type { CalibrationBasis } from "./state/calibrationBasis";
import { raterFindings, raterWork } from "./state/raterFindings";
import { promptsOf } from "../../domain/raters/raterPrompts";
import { useSlices } from "./state/useSlices";
import { useCalibrationTexts } from "./useCalibrationTexts";
import { WorkProgress } from "./WorkProgress";

const useStyles = makeStyles({
  note: { padding: "8px 16px 4px", color: tokens.colorNeutralForeground2, flexShrink: 0 },
  filter: { paddingInline: "8px", flexShrink: 0 },
});

export interface RaterPartProps {
  readonly basis: CalibrationBasis;
  readonly onLookCloser: (rating: Rating) => void;
}

/** How each rater compares with others on the same people; those who differ first. */
export function RaterPart({ basis, onLookCloser }: RaterPartProps) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const [onlyPrompts, setOnlyPrompts] = useState(false);
  const works = raterWork(basis);
  const found = useSlices(works, raterFindings);
  const sorted = useMemo(
    () =>
      [...found.results].sort(
        (one, other) =>
          promptsOf(other.profile).length - promptsOf(one.profile).length ||
          Math.abs(other.profile.offset?.value ?? 0) - Math.abs(one.profile.offset?.value ?? 0),
      ),
    [found.results],
  );
  if (works.length < 2) return <Text className={styles.note}>{t("raters.one")}</Text>;
  const shown = onlyPrompts
    ? sorted.filter(({ profile }) => promptsOf(profile).length > 0)
    : sorted;
  return (
    <>
      <Text size={200} className={styles.note}>
        {t("raters.intro")}
      </Text>
      <Checkbox
        className={styles.filter}
        label={<Text size={200}>{t("raters.onlyPrompts")}</Text>}
        checked={onlyPrompts}
        onChange={(_event, { checked }) => {
          setOnlyPrompts(checked === true);
        }}
      />
      <WorkProgress work={found} />
      {shown.length === 0 && found.isDone ? (
        <Text className={styles.note}>{t("raters.noneDiffers")}</Text>
      ) : (
        <LongList
          label={t("raters.list")}
          items={shown}
          keyOf={({ work }) => work.key}
          rowHeight={90}
        >
          {(findings) => (
            <RaterCard findings={findings} basis={basis} onLookCloser={onLookCloser} />
          )}
        </LongList>
      )}
    </>
  );
}
