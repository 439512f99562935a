import type { Employee, Period } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import type { RatingKey } from "../../domain/rating";
import { textKey } from "../../domain/textKey";
import { CompetencyRating } from "./CompetencyRating";
import { UnsavedRatings } from "./UnsavedRatings";
import type { CompetencyView, EmployeeStanding } from "./state/employeeStanding";
import type { Rater } from "../state/rater";
import type { PaneActions } from "../state/paneActions";
import { clearedRating, ratingChange, undoingChange } from "./state/ratingChange";
import type { RatingDraft } from "./state/ratingDraft";
import { isEmpty, missingPart, ratingInput, type RatingInput } from "./state/ratingInput";
import { undoingOf, type RatingUndo } from "./state/ratingUndo";
import type { RatingSaving } from "./state/useRatingSaves";
import type { Walk } from "./state/walk";

export interface OpenCompetencyProps {
  readonly index: AssessmentIndex;
  readonly standing: EmployeeStanding;
  readonly view: CompetencyView;
  readonly walk: Walk;
  readonly employee: Employee;
  readonly period: Period;
  readonly rater: Rater;
  readonly saving: RatingSaving;
  readonly actions: PaneActions;
}

/** Turns what is entered for a competency into changes of one rating. */
export function OpenCompetency(props: OpenCompetencyProps) {
  const { index, standing, view, walk, period, rater, saving } = props;
  const { bands } = standing;
  const { language, evidenceNeed = "never" } = index.assessment.settings;
  const rules = { bands, evidenceNeed };
  const key = ratingKey(props);
  const draft = saving.draftOf(key);
  const input = ratingInput(view.own, draft);
  const shown = { key, input, own: view.own, draft, who: rater.name };

  function enter(entered: RatingInput): void {
    const change = ratingChange({ ...shown, input: entered });
    const undoing = undoingChange(change, input);
    if (missingPart(entered, rules) === undefined) saving.save(change, undoing);
    else if (isEmpty(entered)) saving.discard(key);
    else saving.hold(change, undoing);
  }

  return (
    <>
      <UnsavedRatings saving={saving} except={key} />
      <CompetencyRating
        view={view}
        bands={bands}
        input={input}
        draft={draft}
        missing={missingPart(input, rules)}
        workbookLanguage={language}
        undone={draft ? undefined : undoneElsewhere(saving)}
        undo={period.status === "open" ? lastUndo(props) : undefined}
        walk={walk}
        isReadOnly={period.status === "closed"}
        onRate={enter}
        onClear={() => {
          const change = clearedRating(shown);
          saving.save(change, undoingChange(change, input));
        }}
        onRetry={() => {
          saving.retry(key);
        }}
        onDiscard={() => {
          saving.discard(key);
        }}
        onBuildSummary={props.actions.buildSummary}
      />
    </>
  );
}

/** The way back from the last change of this rater to this employee, in whichever competency it was. */
function lastUndo({
  standing,
  employee,
  rater,
  saving,
}: OpenCompetencyProps): RatingUndo | undefined {
  const { latest } = saving;
  if (!latest) return undefined;
  const { key } = latest.entered;
  const isHere = key.employeeId === employee.id && key.rater === rater.name;
  const changed = standing.competencies.find(
    ({ competency }) => textKey(competency.code) === textKey(key.competency),
  );
  const undoing = isHere ? undoingOf(latest, changed?.own) : undefined;
  if (!undoing) return undefined;
  return {
    undoing,
    run() {
      saving.save(undoing);
    },
  };
}

/** An undoing of another competency, which has nothing else to say it is done. */
function undoneElsewhere({ latest }: RatingSaving): RatingDraft | undefined {
  return latest?.entered.undoes ? latest : undefined;
}

function ratingKey({ period, employee, view, rater }: OpenCompetencyProps): RatingKey {
  return {
    period: period.name,
    employeeId: employee.id,
    competency: view.competency.code,
    rater: rater.name,
    raterGroup: rater.group,
  };
}
