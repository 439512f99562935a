import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Period } from "../../domain/assessment";
import { type Job } from "../../domain/job/job";
import { jobKey } from "../../domain/job/jobFits";
import { jobName } from "./jobName";
import { usePersonTexts } from "./usePersonTexts";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
    gap: "4px 8px",
    "& .fui-Select, & select": { minWidth: 0, width: "100%" },
    "& > *": { minWidth: 0 },
    "& select": { textOverflow: "ellipsis" },
  },
});

export interface ComparisonChoiceProps {
  readonly ownJob: Job;
  /** The job to compare with; the employee's own where it is left out. */
  readonly job: Job | undefined;
  readonly jobs: readonly Job[];
  readonly onJob: (job: Job | undefined) => void;
  readonly earlier: Period | undefined;
  readonly earlierPeriods: readonly Period[];
  readonly onEarlier: (period: Period | undefined) => void;
}

/** With whose targets and with which period the scores are compared. */
export function ComparisonChoice(props: ComparisonChoiceProps) {
  const styles = useStyles();
  const { t } = usePersonTexts();
  const { ownJob, job, jobs, onJob, earlier, earlierPeriods, onEarlier } = props;
  const hasOwnName = ownJob.role !== "" || ownJob.grade !== "";
  return (
    <div className={styles.choices}>
      <Field label={t("profile.against")} size="small">
        <Select
          size="small"
          value={job ? jobKey(job) : ""}
          onChange={(_event, { value }) => {
            onJob(jobs.find((one) => jobKey(one) === value));
          }}
        >
          <option value="">
            {hasOwnName ? t("profile.own", { job: jobName(ownJob, t) }) : t("profile.ownUnknown")}
          </option>
          {jobs.map((one) => (
            <option key={jobKey(one)} value={jobKey(one)}>
              {jobName(one, t)}
            </option>
          ))}
        </Select>
      </Field>
      {earlierPeriods.length > 0 && (
        <Field label={t("profile.earlier")} size="small">
          <Select
            size="small"
            value={earlier?.name ?? ""}
            onChange={(_event, { value }) => {
              onEarlier(earlierPeriods.find(({ name }) => name === value));
            }}
          >
            <option value="">{t("profile.noEarlier")}</option>
            {earlierPeriods.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
