import { makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Competency, Period } from "../../../domain/assessment";
import { modelOf } from "../../../domain/modelOf";
import { textKey } from "../../../domain/textKey";
import type { AssessmentViewProps } from "../../AssessmentView";
import { OverviewFrame } from "../../OverviewFrame";
import { ProblemMessage } from "../../ProblemMessage";
import type { Rater } from "../../state/rater";
import { ratingPanel } from "../../laterParts";
import { employeeStanding } from "../state/employeeStanding";
import type { PlaceState } from "../state/usePlace";
import type { RatingSaving } from "../state/useRatingSaves";
import type { Walk } from "../state/walk";
import { CompetencyPicker } from "./CompetencyPicker";
import { RateeList } from "./RateeList";
import { isOpen, ratees, type Ratee } from "./ratees";
import { useByCompetencyTexts } from "./useByCompetencyTexts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
    padding: "0 16px",
    color: tokens.colorNeutralForeground2,
  },
  done: { padding: "8px 16px" },
});

export interface ByCompetencyProps extends AssessmentViewProps {
  readonly period: Period;
  readonly rater: Rater | undefined;
  readonly place: PlaceState;
  readonly saving: RatingSaving;
}

/** Everybody in one competency: the list of people, or the one who is being rated. */
export function ByCompetency(props: ByCompetencyProps) {
  const { index, period } = props;
  const model = modelOf(index, period);
  const [chosen, choose] = useState<string>();
  if (!model.ok) {
    return (
      <OverviewFrame {...props}>
        <ProblemMessage problem={model.problem} />
      </OverviewFrame>
    );
  }
  const { competencies } = model.value;
  const wanted = props.place.competency ?? chosen ?? props.place.last;
  const competency =
    competencies.find(({ code }) => textKey(code) === textKey(wanted ?? "")) ?? competencies[0];
  if (!competency) return <OverviewFrame {...props}>{null}</OverviewFrame>;
  return (
    <InCompetency
      {...props}
      competencies={competencies}
      competency={competency}
      onChoose={choose}
    />
  );
}

interface InCompetencyProps extends ByCompetencyProps {
  readonly competencies: readonly Competency[];
  readonly competency: Competency;
  readonly onChoose: (code: string) => void;
}

function InCompetency(props: InCompetencyProps) {
  const { index, period, rater, place, competency, competencies } = props;
  const styles = useStyles();
  const { t } = useByCompetencyTexts();
  const [isFiltered, filter] = useState(false);
  const people = useMemo(
    () => ratees(index, { period, competency, rater }),
    [index, period, competency, rater],
  );
  const at = people.findIndex(({ employee }) => isCalled(employee.id, place.employeeId));
  const ratee = people[at];
  if (place.competency !== undefined && ratee && rater) {
    return <OpenRatee {...props} rater={rater} people={people} at={at} ratee={ratee} />;
  }
  const rated = people.filter((one) => !isOpen(one)).length;
  const shown = isFiltered ? people.filter(isOpen) : people;
  return (
    <>
      <CompetencyPicker competencies={competencies} picked={competency} onPick={props.onChoose} />
      <div className={styles.bar}>
        <Text size={200} role="status">
          {t("progress", { rated, all: people.length })}
        </Text>
        <Switch
          label={t("incomplete")}
          checked={isFiltered}
          onChange={(_event, { checked }) => {
            filter(checked);
          }}
        />
      </div>
      {shown.length === 0 ? (
        <Text className={styles.done}>{t("done")}</Text>
      ) : (
        <RateeList
          ratees={shown}
          bands={index.assessment.model.bands}
          focused={place.last === undefined ? undefined : place.employeeId}
          onOpen={(employeeId) => {
            place.pickEmployee(employeeId);
            place.open(competency.code);
          }}
        />
      )}
    </>
  );
}

interface OpenRateeProps extends InCompetencyProps {
  readonly rater: Rater;
  readonly people: readonly Ratee[];
  readonly ratee: Ratee;
  readonly at: number;
}

/** One of the people, with the same panel as by person; the next one is the next person. */
function OpenRatee({ people, ratee, at, ...props }: OpenRateeProps) {
  const { index, period, rater, place, competency } = props;
  const { employee } = ratee;
  const standing = employeeStanding({ index, period, employee, rater });
  if (!standing.ok) return <ProblemMessage problem={standing.problem} />;
  const view = standing.value.competencies.find((one) => one.competency.code === competency.code);
  if (!view) return null;
  const walk: Walk = {
    through: "people",
    at: at + 1,
    of: people.length,
    onBack: () => {
      place.open(undefined);
    },
    onMove: (step) => {
      const next = people[at + step];
      if (next) place.pickEmployee(next.employee.id);
      else place.open(undefined);
    },
  };
  return (
    <ratingPanel.Component
      key={`${employee.id} ${competency.code}`}
      {...props}
      {...{ employee, view, walk }}
      standing={standing.value}
    />
  );
}

function isCalled(id: string, wanted: string | undefined): boolean {
  return wanted !== undefined && textKey(id) === textKey(wanted);
}
