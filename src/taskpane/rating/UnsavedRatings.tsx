import { makeStyles, Text } from "@fluentui/react-components";
import type { RatingKey } from "../../domain/rating";
import { SaveFailure } from "./SaveFailure";
import type { RatingDraft } from "./state/ratingDraft";
import type { RatingSaving } from "./state/useRatingSaves";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  unsaved: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    flexShrink: 0,
    padding: "0 16px 8px",
  },
});

export interface UnsavedRatingsProps {
  readonly saving: RatingSaving;
  /** The competency that is open says so itself. */
  readonly except: RatingKey | undefined;
}

/** Ratings that are not saved after the rater has gone on: nothing entered is lost unseen. */
export function UnsavedRatings({ saving, except }: UnsavedRatingsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const open = except && saving.draftOf(except);
  const failures = saving.failures.filter((draft) => draft !== open);
  const incomplete = saving.incomplete.filter((draft) => draft !== open);
  const [first] = failures;
  if (!first && incomplete.length === 0) return null;

  function forEach(act: (key: RatingKey) => void) {
    return () => {
      failures.forEach(({ entered }) => {
        act(entered.key);
      });
    };
  }

  return (
    <section className={styles.unsaved} aria-label={t("save.failed")}>
      {incomplete.length > 0 && (
        <Text size={200}>{t("save.incomplete", { ratings: named(incomplete) })}</Text>
      )}
      {first && (
        <>
          <Text size={200} weight="semibold">
            {t("save.failedElsewhere", { ratings: named(failures) })}
          </Text>
          <SaveFailure
            draft={first}
            onRetry={forEach(saving.retry)}
            onDiscard={forEach(saving.discard)}
          />
        </>
      )}
    </section>
  );
}

function named(drafts: readonly RatingDraft[]): string {
  return drafts.map(({ entered: { key } }) => `${key.employeeId} ${key.competency}`).join(" · ");
}
