import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import type { Band } from "../domain/band";
import { bandMiddle } from "../domain/bandMiddle";
import { bandOf } from "../domain/bandOf";
import { BandChoice } from "./BandChoice";
import { CompetencyFacts } from "./CompetencyFacts";
import { CompetencyHeading } from "./CompetencyHeading";
import { EvidenceField } from "./EvidenceField";
import { ProblemMessage } from "./ProblemMessage";
import { SaveStatus } from "./SaveStatus";
import { ScoreDock } from "./ScoreDock";
import type { CompetencyView } from "./state/employeeStanding";
import type { RatingInput } from "./state/ratingInput";
import type { RatingDraft } from "./state/ratingSaves";
import { useRefinedScore } from "./state/useRefinedScore";
import { useTexts } from "./state/useTexts";

const useStyles = makeStyles({
  rating: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  scroll: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // What hides its own overflow would otherwise be squeezed instead of scrolled.
    "> *": { flexShrink: 0 },
    padding: "4px 16px 16px",
  },
  failed: { flexShrink: 0, padding: "0 16px 8px" },
  clear: { alignSelf: "start" },
});

export interface CompetencyRatingProps {
  readonly view: CompetencyView;
  readonly bands: readonly Band[];
  readonly input: RatingInput;
  readonly draft: RatingDraft | undefined;
  readonly position: { readonly at: number; readonly of: number };
  /** In a closed period ratings are read, not given. */
  readonly isReadOnly: boolean;
  readonly onRate: (input: RatingInput) => void;
  readonly onClear: () => void;
  readonly onRetry: () => void;
  readonly onBack: () => void;
  readonly onMove: (step: 1 | -1) => void;
}

/** One competency, open for rating. */
export function CompetencyRating(props: CompetencyRatingProps) {
  const { view, bands, input, draft, position, isReadOnly, onRate, onMove } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const stored = typeof input.value === "number" ? input.value : undefined;
  const band = stored === undefined ? undefined : bandOf(stored, bands);
  const refined = useRefinedScore(stored, band, (value) => {
    onRate({ ...input, value });
  });

  function move(step: 1 | -1): void {
    refined.flush();
    onMove(step);
  }

  return (
    <section
      className={styles.rating}
      aria-labelledby="competency-name"
      onKeyDown={({ key }) => {
        if (key === "Escape") props.onBack();
      }}
    >
      <CompetencyHeading {...props} />
      <div className={styles.scroll}>
        <CompetencyFacts {...props} />
        <BandChoice
          view={view}
          bands={bands}
          value={refined.score ?? input.value}
          reason={input.reason}
          isDisabled={isReadOnly}
          onPick={(picked) => {
            onRate({ ...input, value: bandMiddle(picked) });
          }}
          onNotObserved={() => {
            onRate({ ...input, value: "notObserved" });
          }}
          onReason={(reason) => {
            onRate({ ...input, value: "notObserved", reason });
          }}
          onStep={refined.step}
          onNext={() => {
            move(1);
          }}
        />
        <EvidenceField
          evidence={input.evidence}
          isDisabled={isReadOnly}
          isWaiting={input.value === undefined}
          onEvidence={(evidence) => {
            onRate({ ...input, evidence });
          }}
        />
        {!isReadOnly && (
          <Button
            className={styles.clear}
            size="small"
            appearance="subtle"
            icon={<EraserRegular />}
            disabledFocusable={!view.own && input.value === undefined}
            onClick={props.onClear}
          >
            {t("rating.clear")}
          </Button>
        )}
      </div>
      {draft?.problem && (
        <div className={styles.failed}>
          <ProblemMessage problem={draft.problem} onRetry={props.onRetry} />
        </div>
      )}
      <ScoreDock
        bands={bands}
        band={band}
        refined={refined}
        isDisabled={isReadOnly}
        status={
          <SaveStatus
            draft={draft}
            hint={isReadOnly || input.value !== undefined ? "" : t("rating.pickFirst")}
          />
        }
        nextLabel={position.at < position.of ? t("rating.next") : t("rating.finish")}
        onPrevious={
          position.at > 1
            ? () => {
                move(-1);
              }
            : undefined
        }
        onNext={() => {
          move(1);
        }}
      />
    </section>
  );
}
