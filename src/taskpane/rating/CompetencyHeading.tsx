import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { inLanguage } from "../../domain/bilingual";
import type { CompetencyRatingProps } from "./CompetencyRating";
import { ProblemMessage } from "../ProblemMessage";
import { useSummary } from "../state/useSummary";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    padding: "0 8px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: "flex", alignItems: "start", gap: "2px" },
  title: { paddingTop: "5px", flexGrow: 1, minWidth: 0 },
  summary: { flexShrink: 0 },
  built: { paddingInline: "8px" },
});

/** Which competency is open; stays in sight while the bands scroll. The summary is in reach here too. */
export function CompetencyHeading({
  view,
  walk,
  onBuildSummary,
}: Pick<CompetencyRatingProps, "view" | "walk" | "onBuildSummary">) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const summary = useSummary(onBuildSummary);
  return (
    <div className={styles.heading}>
      <div className={styles.row}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t(`rating.back.${walk.through}`)}
          title={t(`rating.back.${walk.through}`)}
          onClick={walk.onBack}
        />
        <Text id="competency-name" as="h2" size={400} weight="semibold" className={styles.title}>
          {view.competency.code} {inLanguage(view.competency.name, language)}
        </Text>
        <Button
          className={styles.summary}
          appearance="subtle"
          icon={<DocumentTableRegular />}
          aria-label={t("summary.build")}
          title={t("summary.writes")}
          disabledFocusable={summary.isBuilding}
          onClick={summary.build}
        />
      </div>
      {summary.text && (
        <Text size={200} className={styles.built}>
          {summary.text}
        </Text>
      )}
      {summary.problem && <ProblemMessage problem={summary.problem} />}
    </div>
  );
}
