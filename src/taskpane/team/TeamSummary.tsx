import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { scoreText, shareText } from "../state/numberTexts";
import type { TeamBodyProps } from "./TeamBody";
import { useTeamTexts } from "./useTeamTexts";

const useStyles = makeStyles({
  summary: {
    flexShrink: 0,
    padding: "2px 16px",
    minHeight: "16px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** How many people, their average total and the coverage behind it. */
export function TeamSummary({ team }: Pick<TeamBodyProps, "team">) {
  const styles = useStyles();
  const { t, language } = useTeamTexts();
  const report = team.report.result;
  const total = report?.averageTotal;
  const count = team.people.length;
  const shown = new Intl.NumberFormat(language).format(count);
  const texts = [
    t("summary.people", { count, shown }),
    total &&
      (total.value === undefined
        ? t("summary.noTotal")
        : t("summary.total", { total: scoreText(total.value, language), n: total.n })),
    report && t("summary.coverage", { share: shareText(report.coverage, language) }),
  ];
  return (
    <Text size={200} className={styles.summary}>
      {texts.filter(Boolean).join(" · ")}
    </Text>
  );
}
