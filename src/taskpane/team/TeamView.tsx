import { makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { CompetencyModel, Period } from "../../domain/assessment";
import { findPeriod } from "../../domain/findPeriod";
import { modelOf } from "../../domain/modelOf";
import { isBlindPass } from "../person/state/isStillBlind";
import { ProblemMessage } from "../ProblemMessage";
import { useRater } from "../state/useRater";
import type { PersonViewProps } from "../views/paneView";
import { PeriodChoice } from "../views/PeriodChoice";
import { everybody } from "./state/teamFilter";
import { useTeam } from "./state/useTeam";
import { TeamBody } from "./TeamBody";
import { TeamFilters } from "./TeamFilters";
import { useTeamTexts } from "./useTeamTexts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  hint: { padding: "8px 16px" },
  note: { margin: "0 16px 4px", flexShrink: 0 },
});

/** How a team stands in a period. It shows effective scores only: no rater, no group ([X2]). */
export function TeamView(props: PersonViewProps) {
  const [name, setName] = useState<string>();
  const period = findPeriod(props.index, name);
  const model = period.ok ? modelOf(props.index, period.value) : period;
  if (!period.ok) return <ProblemMessage problem={period.problem} />;
  return (
    <TeamPeriod {...props} period={period.value} onPeriod={setName}>
      {model.ok ? (
        <Team {...props} period={period.value} model={model.value} />
      ) : (
        <ProblemMessage problem={model.problem} />
      )}
    </TeamPeriod>
  );
}

interface TeamPeriodProps extends PersonViewProps {
  readonly period: Period;
  readonly onPeriod: (name: string) => void;
  readonly children: React.ReactNode;
}

function TeamPeriod({ index, period, onPeriod, children }: TeamPeriodProps) {
  const styles = useStyles();
  const { t } = useTeamTexts();
  const { periods } = index.assessment;
  return (
    <div className={styles.view}>
      <PeriodChoice label={t("period")} period={period} periods={periods} onChoose={onPeriod} />
      {period.status === "closed" && (
        <MessageBar layout="multiline" className={styles.note}>
          <MessageBarBody>{t("closedNote")}</MessageBarBody>
        </MessageBar>
      )}
      {children}
    </div>
  );
}

interface TeamProps extends PersonViewProps {
  readonly period: Period;
  readonly model: CompetencyModel;
}

function Team(props: TeamProps) {
  const styles = useStyles();
  const { t } = useTeamTexts();
  const [filter, setFilter] = useState(everybody);
  const { index, period, model } = props;
  const [rater] = useRater();
  const team = useTeam({ index, period, model, filter });
  if (team.everybody.length === 0 || model.competencies.length === 0) {
    const isEmpty = team.everybody.length === 0;
    return <Text className={styles.hint}>{t(isEmpty ? "noneAtAll" : "noCompetencies")}</Text>;
  }
  if (isBlindPass(index, period, rater)) {
    return <Text className={styles.hint}>{t("blind")}</Text>;
  }
  return (
    <>
      <TeamFilters index={index} people={team.everybody} filter={filter} onFilter={setFilter} />
      {team.people.length === 0 ? (
        <Text className={styles.hint}>{t("nobody")}</Text>
      ) : (
        <TeamBody {...props} team={team} />
      )}
    </>
  );
}
