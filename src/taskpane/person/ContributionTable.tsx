import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { inLanguage } from "../../domain/bilingual";
import type { ProfileLine } from "../../domain/profileOf";
import { ratingsOf } from "../../domain/ratingsOf";
import { shownGroups, type ShownGroup } from "../../domain/shownGroups";
import { listSeparators } from "../../locales/listSeparators";
import { scoreText } from "../state/numberTexts";
import { useTexts } from "../state/useTexts";
import type { TotalCardProps } from "./TotalCard";
import { usePersonTexts } from "./usePersonTexts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: "3px 0 3px 8px",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th:first-child": { paddingInlineStart: 0, textAlign: "start" },
    "& th": { fontWeight: tokens.fontWeightRegular },
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  head: { color: tokens.colorNeutralForeground2 },
  groups: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** What each competency adds to the total; what was not observed or not rated stands there with its reason. */
export function ContributionTable(props: TotalCardProps) {
  const styles = useStyles();
  const { t, language } = usePersonTexts();
  const { profile } = props.standing;
  const right = mergeClasses(styles.number, styles.head);
  return (
    <table className={styles.table} aria-label={t("explain.label")}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t("explain.competency")}
          </th>
          <th scope="col" className={right}>
            {t("explain.share")}
          </th>
          <th scope="col" className={right}>
            {t("explain.score")}
          </th>
          <th scope="col" className={right}>
            {t("explain.contribution")}
          </th>
        </tr>
      </thead>
      <tbody>
        {profile.lines.map((line) => (
          <ContributionRow key={line.competency.code} {...props} line={line} />
        ))}
        <tr>
          <th scope="row">
            <Text size={200} weight="semibold">
              {t("explain.sum")}
            </Text>
          </th>
          <td />
          <td />
          <td className={styles.number}>
            <Text size={200} weight="semibold">
              {exactText(profile.total ?? 0, language)}
            </Text>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function ContributionRow({
  index,
  standing,
  line,
}: TotalCardProps & { readonly line: ProfileLine }) {
  const styles = useStyles();
  const { t, language } = usePersonTexts();
  const { competency, effective, score, share, contribution } = line;
  const { code, name } = competency;
  const percent = new Intl.NumberFormat(language, { style: "percent", minimumFractionDigits: 2 });
  const ratings = ratingsOf(index, standing.period.name, standing.employee.id, code);
  const { raterGroupWeights, anonymityThreshold } = index.assessment.settings;
  return (
    <tr>
      <th scope="row">
        {code} {inLanguage(name, language)}
        {effective.kind === "score" && (
          <GroupsShown
            groups={shownGroups(ratings, raterGroupWeights, anonymityThreshold)}
            threshold={anonymityThreshold}
          />
        )}
      </th>
      <td className={styles.number}>{percent.format(share / 100)}</td>
      <td className={styles.number}>
        {effective.kind === "score" ? scoreText(score ?? 0, language) : t(effective.kind)}
      </td>
      <td className={styles.number}>
        {contribution === undefined ? "–" : exactText(contribution, language)}
      </td>
    </tr>
  );
}

function GroupsShown(props: {
  readonly groups: readonly ShownGroup[];
  readonly threshold: number;
}) {
  const styles = useStyles();
  const { t, language } = usePersonTexts();
  const { t: paneText } = useTexts();
  const groups = props.groups.map(({ group, mean, raters }) =>
    t("explain.group", {
      group: group === "others" ? t("explain.others") : paneText(`rater.groups.${group}`),
      mean: scoreText(mean, language),
      raters,
    }),
  );
  return (
    <span className={styles.groups}>
      {groups.length > 0
        ? groups.join(listSeparators[language])
        : t("explain.onlyScore", { threshold: props.threshold })}
    </span>
  );
}

/** With so many decimals that what is shown adds up to what is shown. */
function exactText(value: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);
}
