import type { Employee, Period } from "../../domain/assessment";
import type { RatingKey } from "../../domain/rating";
import { CompetencyRating } from "./CompetencyRating";
import { UnsavedRatings } from "./UnsavedRatings";
import type { CompetencyView, EmployeeStanding } from "./state/employeeStanding";
import type { Rater } from "../state/rater";
import type { PaneActions } from "../state/paneActions";
import { clearedRating, ratingChange } from "./state/ratingChange";
import { isComplete, ratingInput, type RatingInput } from "./state/ratingInput";
import type { PlaceState } from "./state/usePlace";
import type { RatingSaving } from "./state/useRatingSaves";

export interface OpenCompetencyProps {
  readonly standing: EmployeeStanding;
  readonly view: CompetencyView;
  /** Place of `view` among the competencies, from 0. */
  readonly at: number;
  readonly employee: Employee;
  readonly period: Period;
  readonly rater: Rater;
  readonly place: PlaceState;
  readonly saving: RatingSaving;
  readonly actions: PaneActions;
}

/** Turns what is entered for a competency into changes of one rating. */
export function OpenCompetency(props: OpenCompetencyProps) {
  const { standing, view, at, period, rater, place, saving } = props;
  const { competencies, bands } = standing;
  const key = ratingKey(props);
  const draft = saving.draftOf(key);
  const input = ratingInput(view.own, draft);
  const shown = { key, input, own: view.own, draft, who: rater.name };

  function enter(entered: RatingInput): void {
    const change = ratingChange({ ...shown, input: entered });
    if (isComplete(entered)) saving.save(change);
    else saving.hold(change);
  }

  return (
    <>
      <UnsavedRatings saving={saving} except={key} />
      <CompetencyRating
        view={view}
        bands={bands}
        input={input}
        draft={draft}
        position={{ at: at + 1, of: competencies.length }}
        isReadOnly={period.status === "closed"}
        onRate={enter}
        onClear={() => {
          saving.save(clearedRating(shown));
        }}
        onRetry={() => {
          if (draft) saving.save(draft.entered);
        }}
        onBuildSummary={props.actions.buildSummary}
        onBack={() => {
          place.open(undefined);
        }}
        onMove={(step) => {
          place.open(competencies[at + step]?.competency.code);
        }}
      />
    </>
  );
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
