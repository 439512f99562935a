import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { inLanguage } from "../domain/bilingual";
import type { CompetencyRatingProps } from "./CompetencyRating";
import { useTexts } from "./state/useTexts";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "start",
    gap: "2px",
    padding: "0 16px 4px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { paddingTop: "5px" },
});

/** Which competency is open; stays in sight while the bands scroll. */
export function CompetencyHeading({
  view,
  onBack,
}: Pick<CompetencyRatingProps, "view" | "onBack">) {
  const styles = useStyles();
  const { t, language } = useTexts();
  return (
    <div className={styles.heading}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={t("rating.back")}
        onClick={onBack}
      />
      <Text id="competency-name" as="h2" size={400} weight="semibold" className={styles.title}>
        {view.competency.code} {inLanguage(view.competency.name, language)}
      </Text>
    </div>
  );
}
