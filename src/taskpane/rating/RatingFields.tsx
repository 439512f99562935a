import { Button, makeStyles } from "@fluentui/react-components";
import { EraserRegular } from "@fluentui/react-icons/svg/eraser";
import type { Band } from "../../domain/band";
import { bandMiddle } from "../../domain/bandMiddle";
import { anchorBehaviours } from "../../domain/behaviours/anchorBehaviours";
import { placedScore } from "../../domain/behaviours/placedScore";
import { seenBehaviours, withSeenBehaviours } from "../../domain/behaviours/seenBehaviours";
import { BandChoice } from "./BandChoice";
import type { CompetencyRatingProps } from "./CompetencyRating";
import { EvidenceField } from "./EvidenceField";
import type { RatingInput } from "./state/ratingInput";
import type { RefinedScore } from "./state/useRefinedScore";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({ clear: { alignSelf: "start" } });

type RatingFieldsProps = Pick<
  CompetencyRatingProps,
  "view" | "bands" | "input" | "missing" | "workbookLanguage" | "isReadOnly" | "onRate" | "onClear"
> & {
  readonly refined: RefinedScore;
  readonly onNext: () => void;
};

/** What can be said of a competency: a band or "not observed", evidence, or nothing any more. */
export function RatingFields(props: RatingFieldsProps) {
  const { view, bands, input, isReadOnly, onRate, refined } = props;
  const styles = useStyles();
  const { t } = useTexts();

  /** What was ticked in a band before holds when the rater comes back to it. */
  function startIn(band: Band): number {
    const anchor = view.anchors.get(band.number);
    if (!anchor) return bandMiddle(band);
    const ticked = seenBehaviours(anchor, input.behavioursSeen).size;
    return placedScore(band, { ticked, of: anchorBehaviours(anchor).length });
  }

  /** A choice takes the place of a score that is still being refined. */
  function choose(choice: Partial<RatingInput>): void {
    refined.cancel();
    onRate({ ...input, ...choice });
  }

  return (
    <>
      <BandChoice
        view={view}
        bands={bands}
        value={refined.score ?? input.value}
        reason={input.reason}
        behavioursSeen={input.behavioursSeen}
        isDisabled={isReadOnly}
        onPick={(band) => {
          // Why something was not observed says nothing about a score.
          const reason = input.value === "notObserved" ? "" : input.reason;
          choose({ value: startIn(band), reason });
        }}
        onSee={({ anchor, places, score }) => {
          const seen = input.behavioursSeen;
          const behavioursSeen = withSeenBehaviours(
            { anchor, seen },
            places,
            props.workbookLanguage,
          );
          choose({ value: score, behavioursSeen });
        }}
        onNotObserved={() => {
          choose({ value: "notObserved", reason: "", behavioursSeen: "" });
        }}
        onReason={(reason) => {
          choose({ value: "notObserved", reason });
        }}
        onStep={refined.step}
        onNext={props.onNext}
      />
      <EvidenceField
        evidence={input.evidence}
        isDisabled={isReadOnly}
        isWaiting={input.value === undefined}
        isMissing={props.missing === "evidence"}
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
          onClick={() => {
            refined.cancel();
            props.onClear();
          }}
        >
          {t("rating.clear")}
        </Button>
      )}
    </>
  );
}
