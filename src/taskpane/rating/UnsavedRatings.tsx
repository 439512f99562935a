import { makeStyles, Text } from "@fluentui/react-components";
import type { FailedDraft } from "./state/ratingSaves";
import type { RatingSaving } from "./state/useRatingSaves";
import { ProblemMessage } from "../ProblemMessage";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({ unsaved: { flexShrink: 0, padding: "0 16px 8px" } });

export interface UnsavedRatingsProps {
  readonly saving: RatingSaving;
  /** The competency that is open says so itself. */
  readonly except: FailedDraft["entered"]["key"] | undefined;
}

/** Ratings that could not be saved after the rater had gone on: nothing entered is lost unseen. */
export function UnsavedRatings({ saving, except }: UnsavedRatingsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const open = except && saving.draftOf(except);
  const elsewhere = saving.failures.filter((draft) => draft !== open);
  const [first] = elsewhere;
  if (!first) return null;
  const ratings = elsewhere.map(({ entered: { key } }) => `${key.employeeId} ${key.competency}`);
  return (
    <section className={styles.unsaved} aria-label={t("save.failed")}>
      <Text size={200} weight="semibold">
        {t("save.failedElsewhere", { ratings: ratings.join(" · ") })}
      </Text>
      <ProblemMessage
        problem={first.problem}
        onRetry={() => {
          elsewhere.forEach((draft) => {
            saving.save(draft.entered);
          });
        }}
      />
    </section>
  );
}
