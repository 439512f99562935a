import { Button, makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Employee, Period } from "../../domain/assessment";
import { earlierPeriod } from "../../domain/earlierPeriod";
import type { Job } from "../../domain/job/job";
import { jobsWithTargets } from "../../domain/job/jobFits";
import type { PersonViewProps } from "../views/paneView";
import { JobFitTable } from "./JobFitTable";
import { NextStepList } from "./NextStepList";
import { ProfileSection } from "./ProfileSection";
import { personStanding, positionIn, type PersonStanding } from "./state/personStanding";
import { StrengthList } from "./StrengthList";
import { TotalCard } from "./TotalCard";
import { UnusableScores } from "./UnusableScores";
import { usePersonTexts } from "./usePersonTexts";

const useStyles = makeStyles({
  note: { margin: "0 16px", flexShrink: 0 },
  empty: { display: "flex", flexDirection: "column", alignItems: "start", gap: "8px" },
  padded: { padding: "8px 16px" },
});

export interface PersonDetailsProps extends Pick<
  PersonViewProps,
  "index" | "onSelectCell" | "onGoTo"
> {
  readonly period: Period;
  readonly employee: Employee;
}

/** Everything about one person in one period. */
export function PersonDetails(props: PersonDetailsProps) {
  const { index, period, employee } = props;
  const [job, setJob] = useState<Job>();
  const [chosen, choose] = useState<{ readonly earlier: Period | undefined }>();
  const before = earlierPeriod(index, period);
  const { periods } = index.assessment;
  const earlierPeriods = useMemo(
    () => periods.slice(0, periods.indexOf(period)).reverse(),
    [periods, period],
  );
  const earlier = chosen ? chosen.earlier : before;
  const jobs = useMemo(() => jobsWithTargets(index), [index]);
  const standing = useMemo(
    () => personStanding({ index, period, employee, job, earlier }),
    [index, period, employee, job, earlier],
  );
  if (!standing.ok) {
    return <UnusableScores problem={standing.problem} onSelectCell={props.onSelectCell} />;
  }
  const choice = {
    ...{ job, jobs, earlier, earlierPeriods },
    ownJob: positionIn(index, period, employee),
    onJob: setJob,
    onEarlier: (next: Period | undefined) => {
      choose({ earlier: next });
    },
  };
  return <Standing {...props} standing={standing.value} choice={choice} />;
}

interface StandingProps extends PersonDetailsProps {
  readonly standing: PersonStanding;
  readonly choice: Omit<React.ComponentProps<typeof ProfileSection>, "standing" | "onOpen">;
}

function Standing({ index, period, employee, onGoTo, standing, choice }: StandingProps) {
  const styles = useStyles();
  const { t } = usePersonTexts();
  const isRated = standing.profile.lines.some(({ effective }) => effective.kind !== "unrated");
  const rate = (competency?: string) => {
    const place = { employeeId: employee.id, ...(competency !== undefined && { competency }) };
    onGoTo(place, "rate");
  };
  return (
    <>
      {period.status === "closed" && (
        <MessageBar layout="multiline" className={styles.note}>
          <MessageBarBody>{t("closedNote")}</MessageBarBody>
        </MessageBar>
      )}
      <TotalCard index={index} standing={standing} />
      {!isRated && (
        <div className={styles.padded}>
          <div className={styles.empty}>
            <Text>{t("notRated")}</Text>
            {period.status === "open" && (
              <Button
                appearance="primary"
                onClick={() => {
                  rate();
                }}
              >
                {t("rate")}
              </Button>
            )}
          </div>
        </div>
      )}
      <ProfileSection {...choice} standing={standing} onOpen={rate} />
      {isRated && (
        <>
          <NextStepList standing={standing} />
          <StrengthList standing={standing} />
          <JobFitTable index={index} standing={standing} job={choice.job} onJob={choice.onJob} />
        </>
      )}
    </>
  );
}
