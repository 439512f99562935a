import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Band } from "../../domain/band";
import type { Language } from "../../domain/bilingual";
import { bandOf } from "../../domain/bandOf";
import { CompetencyFacts } from "./CompetencyFacts";
import { CompetencyHeading } from "./CompetencyHeading";
import { RatingFields } from "./RatingFields";
import { SaveFailure } from "./SaveFailure";
import { SaveStatus } from "./SaveStatus";
import { ScoreDock } from "./ScoreDock";
import { UndoButton } from "./UndoButton";
import type { CompetencyView } from "./state/employeeStanding";
import type { PaneActions } from "../state/paneActions";
import type { missingPart, RatingInput } from "./state/ratingInput";
import type { RatingDraft } from "./state/ratingDraft";
import type { RatingUndo } from "./state/ratingUndo";
import { useRefinedScore } from "./state/useRefinedScore";
import type { Walk } from "./state/walk";
import { useTexts } from "../state/useTexts";

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
});

export interface CompetencyRatingProps {
  readonly view: CompetencyView;
  readonly bands: readonly Band[];
  readonly input: RatingInput;
  readonly draft: RatingDraft | undefined;
  /** What the input still lacks before it can be saved. */
  readonly missing: ReturnType<typeof missingPart>;
  /** In which ticked behaviours are written. */
  readonly workbookLanguage: Language;
  readonly undo: RatingUndo | undefined;
  /** What was undone in another competency from here. */
  readonly undone: RatingDraft | undefined;
  readonly walk: Walk;
  /** In a closed period ratings are read, not given. */
  readonly isReadOnly: boolean;
  readonly onRate: (input: RatingInput) => void;
  readonly onClear: () => void;
  readonly onRetry: () => void;
  readonly onDiscard: () => void;
  readonly onBuildSummary: PaneActions["buildSummary"];
}

/** One competency, open for rating. */
export function CompetencyRating(props: CompetencyRatingProps) {
  const { view, bands, input, draft, missing, walk, isReadOnly, onRate } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const stored = typeof input.value === "number" ? input.value : undefined;
  const band = stored === undefined ? undefined : bandOf(stored, bands);
  const refined = useRefinedScore(stored, band, (value) => {
    onRate({ ...input, value });
  });

  const hint =
    missing === undefined
      ? ""
      : missing === "band"
        ? t("rating.pickFirst")
        : t(`save.needs.${missing}`);

  function move(step: 1 | -1): void {
    refined.flush();
    walk.onMove(step);
  }

  function next(): void {
    move(1);
  }

  return (
    <section
      className={styles.rating}
      aria-labelledby="competency-name"
      onKeyDown={(event) => {
        if (event.key === "Escape") walk.onBack();
        else if (isUndoKey(event) && props.undo) props.undo.run();
        else return;
        event.preventDefault();
      }}
    >
      <CompetencyHeading {...props} />
      <div className={styles.scroll}>
        <CompetencyFacts {...props} />
        <RatingFields {...props} refined={refined} onNext={next} />
      </div>
      {draft?.status === "failed" && (
        <div className={styles.failed}>
          <SaveFailure {...props} draft={draft} />
        </div>
      )}
      <ScoreDock
        bands={bands}
        band={band}
        refined={refined}
        isDisabled={isReadOnly}
        status={<SaveStatus draft={draft ?? props.undone} hint={isReadOnly ? "" : hint} />}
        undo={props.undo && <UndoButton undo={props.undo} code={view.competency.code} />}
        nextLabel={walk.at < walk.of ? t("rating.next") : t("rating.finish")}
        onPrevious={
          walk.at > 1
            ? () => {
                move(-1);
              }
            : undefined
        }
        onNext={next}
      />
    </section>
  );
}

/** In a field it takes back what was typed there. */
function isUndoKey({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  const isTyping =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !["radio", "checkbox", "range"].includes(target.type));
  return (ctrlKey || metaKey) && key.toLowerCase() === "z" && !isTyping;
}
