import { makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Employee, Period } from "../../domain/assessment";
import { textKey } from "../../domain/textKey";
import type { AssessmentViewProps } from "../AssessmentView";
import { ratingPanel } from "../laterParts";
import { CompetencyList } from "./CompetencyList";
import { EmployeeTotal } from "./EmployeeTotal";
import { OverviewFrame } from "../OverviewFrame";
import { ProblemMessage } from "../ProblemMessage";
import { employeeStanding, type CompetencyView } from "./state/employeeStanding";
import type { Rater } from "../state/rater";
import type { PlaceState } from "./state/usePlace";
import type { RatingSaving } from "./state/useRatingSaves";
import type { Walk } from "./state/walk";
import { UnsavedRatings } from "./UnsavedRatings";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({ hint: { padding: "8px 16px" } });

export interface EmployeeViewProps extends AssessmentViewProps {
  readonly period: Period;
  readonly employee: Employee | undefined;
  readonly rater: Rater | undefined;
  readonly place: PlaceState;
  readonly saving: RatingSaving;
}

/** One employee: the list of competencies, or the one that is open. */
export function EmployeeView(props: EmployeeViewProps) {
  const { index, period, employee, rater, place } = props;
  useEffect(() => {
    // Whether that worked shows when it is opened.
    ratingPanel.preload().catch(() => undefined);
  }, []);
  if (!employee) return <NoEmployee {...props} />;
  const standing = employeeStanding({ index, period, employee, rater });
  if (!standing.ok) {
    return (
      <OverviewFrame {...props}>
        <ProblemMessage problem={standing.problem} />
      </OverviewFrame>
    );
  }
  const { competencies, bands } = standing.value;
  const at = competencies.findIndex(({ competency }) =>
    isCalled(competency.code, place.competency),
  );
  const view = competencies[at];
  if (view && rater) {
    const key = `${employee.id} ${view.competency.code}`;
    return (
      <ratingPanel.Component
        key={key}
        {...props}
        {...{ employee, rater, view }}
        walk={competencyWalk(place, competencies, at)}
        standing={standing.value}
      />
    );
  }
  return (
    <OverviewFrame {...props}>
      <UnsavedRatings saving={props.saving} except={undefined} />
      <ReadOnlyNotice period={period} />
      <EmployeeTotal standing={standing.value} />
      <CompetencyList
        competencies={competencies}
        bands={bands}
        focused={place.last}
        onOpen={place.open}
      />
    </OverviewFrame>
  );
}

/** Through the employee's competencies, as they stand in the list. */
function competencyWalk(
  place: PlaceState,
  competencies: readonly CompetencyView[],
  at: number,
): Walk {
  return {
    through: "competencies",
    at: at + 1,
    of: competencies.length,
    onBack: () => {
      place.open(undefined);
    },
    onMove: (step) => {
      place.open(competencies[at + step]?.competency.code);
    },
  };
}

function NoEmployee(props: EmployeeViewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { employeeId } = props.place;
  const hint =
    props.index.assessment.employees.length === 0
      ? t("employee.noneAtAll")
      : employeeId === undefined
        ? t("employee.pick")
        : t("employee.unknown", { id: employeeId });
  return (
    <OverviewFrame {...props}>
      <UnsavedRatings saving={props.saving} except={undefined} />
      <Text as="p" className={styles.hint}>
        {hint}
      </Text>
    </OverviewFrame>
  );
}

function ReadOnlyNotice({ period }: { readonly period: Period }) {
  const { t } = useTexts();
  if (period.status === "open") return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{t("period.readOnly")}</MessageBarBody>
    </MessageBar>
  );
}

function isCalled(code: string, wanted: string | undefined): boolean {
  return wanted !== undefined && textKey(code) === textKey(wanted);
}
