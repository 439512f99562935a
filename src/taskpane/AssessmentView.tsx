import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Employee, Period } from "../domain/assessment";
import type { AssessmentIndex } from "../domain/assessmentIndex";
import type { Language } from "../domain/bilingual";
import { findPeriod } from "../domain/findPeriod";
import type { Problem } from "../domain/problem";
import { textKey } from "../domain/textKey";
import type { Place } from "../sheets/placeOfSelection";
import { EmployeePicker } from "./rating/EmployeePicker";
import { EmployeeView } from "./rating/EmployeeView";
import { LoadingView } from "./LoadingView";
import { OverviewFrame } from "./OverviewFrame";
import { PaneHeader, type RatingWay } from "./PaneHeader";
import { ProblemMessage } from "./ProblemMessage";
import { raterForm } from "./laterParts";
import { knownRaters } from "./rating/state/knownRaters";
import type { PaneActions } from "./state/paneActions";
import type { StartUp } from "./state/useStartUp";
import { usePlace } from "./rating/state/usePlace";
import { useRater } from "./state/useRater";
import { useRatingSaves } from "./rating/state/useRatingSaves";
import { LateScriptBoundary } from "./views/LateScriptBoundary";
import { PaneViews } from "./views/PaneViews";
import { useLatest } from "./views/useLatest";

const ByCompetency = lazy(() =>
  import(/* webpackChunkName: "byCompetency" */ "./rating/byCompetency/ByCompetency").then(
    (module) => ({ default: module.ByCompetency }),
  ),
);

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

export interface AssessmentViewProps {
  readonly index: AssessmentIndex;
  readonly problems: readonly Problem[];
  /** Where the user is in the sheet. */
  readonly followed: Place | undefined;
  readonly actions: PaneActions;
  /** Whether the add-in starts with the workbook; undefined where that is not known. */
  readonly startUp?: StartUp | undefined;
  readonly onChooseLanguage: (language: Language) => void;
}

/** The pane of a workbook that is set up. */
export function AssessmentView(props: AssessmentViewProps) {
  const [employeeId, setEmployeeId] = useState<string>();
  const [goneTo, goTo] = useState<Place>();
  const followed = useLatest(props.followed, goneTo);
  return (
    <PaneViews
      index={props.index}
      problems={props.problems}
      onSelectCell={(address) => void props.actions.selectCell(address)}
      employeeId={employeeId}
      onGoTo={goTo}
      rating={<RatingView {...props} followed={followed} onEmployee={setEmployeeId} />}
    />
  );
}

interface RatingViewProps extends AssessmentViewProps {
  /** Told whom the view is about. */
  readonly onEmployee: (employeeId: string | undefined) => void;
}

function RatingView(props: RatingViewProps) {
  const period = findPeriod(props.index, undefined);
  return period.ok ? (
    <PeriodView {...props} period={period.value} />
  ) : (
    <OverviewFrame {...props}>
      <ProblemMessage problem={period.problem} />
    </OverviewFrame>
  );
}

function PeriodView(props: RatingViewProps & { readonly period: Period }) {
  const { index, period, followed, actions, onEmployee } = props;
  const styles = useStyles();
  const [rater, setRater] = useRater();
  const [isAsked, setAsked] = useState(false);
  const [way, setWay] = useState<RatingWay>("person");
  const place = usePlace(followed, rater);
  useEffect(() => {
    onEmployee(place.employeeId);
  }, [onEmployee, place.employeeId]);
  const saving = useRatingSaves(actions.saveRating, index);
  const employee = employeeWithId(index, place.employeeId);
  const isListOfPeople = way === "competency" && place.competency === undefined;
  const isRaterNeeded = employee !== undefined && place.competency !== undefined && !rater;

  return (
    <div className={styles.view}>
      <PaneHeader
        period={period}
        rater={rater}
        way={way}
        onChangeWay={setWay}
        onChangeRater={() => {
          setAsked(true);
        }}
      />
      {!isListOfPeople && (
        <EmployeePicker
          employees={index.assessment.employees}
          picked={employee}
          onPick={place.pickEmployee}
        />
      )}
      {isAsked || isRaterNeeded ? (
        <raterForm.Component
          rater={rater}
          knownNames={knownRaters(index.ratings.all())}
          onSave={(next) => {
            setRater(next);
            setAsked(false);
          }}
          onCancel={() => {
            setAsked(false);
            if (!rater) place.open(undefined);
          }}
        />
      ) : way === "competency" ? (
        <LateScriptBoundary>
          <Suspense fallback={<LoadingView />}>
            <ByCompetency {...props} {...{ rater, place, saving }} />
          </Suspense>
        </LateScriptBoundary>
      ) : (
        <EmployeeView {...props} employee={employee} rater={rater} place={place} saving={saving} />
      )}
    </div>
  );
}

function employeeWithId(index: AssessmentIndex, id: string | undefined): Employee | undefined {
  return id === undefined ? undefined : index.employeesById.get(textKey(id))?.[0];
}
