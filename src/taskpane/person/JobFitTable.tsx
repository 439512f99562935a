import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import type { Job } from "../../domain/job/job";
import { jobFits, jobKey } from "../../domain/job/jobFits";
import { shareText } from "../state/numberTexts";
import { ViewSection } from "../views/ViewSection";
import { jobName } from "./jobName";
import type { PersonStanding } from "./state/personStanding";
import { usePersonTexts } from "./usePersonTexts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "4px 0 4px 8px",
      textAlign: "end",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& thead th": {
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
      whiteSpace: "nowrap",
    },
    "& th:first-child": { textAlign: "start", paddingInlineStart: 0 },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface JobFitTableProps {
  readonly index: AssessmentIndex;
  readonly standing: PersonStanding;
  readonly job: Job | undefined;
  readonly onJob: (job: Job) => void;
}

/** How ready the person is for each job that has targets; a job is chosen to compare with. */
export function JobFitTable({ index, standing, job, onJob }: JobFitTableProps) {
  const styles = useStyles();
  const { t, language } = usePersonTexts();
  const fits = jobFits(index, standing.profile);
  const chosen = job && jobKey(job);
  if (fits.length === 0) return null;
  return (
    <ViewSection title={t("fits.title")}>
      <Text size={200} className={styles.quiet}>
        {t("fits.intro")}
      </Text>
      <table className={styles.table} aria-label={t("fits.title")}>
        <thead>
          <tr>
            <th scope="col">{t("fits.job")}</th>
            <th scope="col">{t("fits.proportional")}</th>
            <th scope="col">{t("fits.strict")}</th>
          </tr>
        </thead>
        <tbody>
          {fits.map((fit) => (
            <tr key={jobKey(fit.job)}>
              <th scope="row">
                <Link
                  as="button"
                  aria-pressed={jobKey(fit.job) === chosen}
                  onClick={() => {
                    onJob(fit.job);
                  }}
                >
                  {jobName(fit.job, t)}
                </Link>
                {jobKey(fit.job) === chosen && (
                  <Text size={200} className={styles.quiet}>
                    {` · ${t("fits.chosen")}`}
                  </Text>
                )}
              </th>
              <td>{shareText(fit.proportional, language)}</td>
              <td>{shareText(fit.strict, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ViewSection>
  );
}
