import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { inLanguage } from "../domain/bilingual";
import type { CompetencyRatingProps } from "./CompetencyRating";
import { scoreText } from "./state/numberTexts";
import { ProblemMessage } from "./ProblemMessage";
import { useTexts } from "./state/useTexts";

const useStyles = makeStyles({
  heading: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  back: { marginInlineStart: "-8px" },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type CompetencyHeadingProps = Pick<CompetencyRatingProps, "view" | "position" | "input" | "onBack">;

/** What is being rated, and how it stands with the ratings of others. */
export function CompetencyHeading({ view, position, input, onBack }: CompetencyHeadingProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { competency, score } = view;
  const facts = [
    t("rating.position", { position: position.at, all: position.of }),
    competency.core && t("list.core"),
    t("rating.weight", { weight: scoreText(competency.weight, language) }),
  ];
  return (
    <div className={styles.heading}>
      <div className={styles.row}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {t("rating.back")}
        </Button>
      </div>
      <Text id="competency-name" as="h2" size={400} weight="semibold" className={styles.title}>
        {competency.code} {inLanguage(competency.name, language)}
      </Text>
      <Text size={200} className={styles.quiet}>
        {facts.filter(Boolean).join(" · ")}
      </Text>
      <Text as="p">{inLanguage(competency.definition, language)}</Text>
      <ScoresBeside view={view} input={input} />
      {score.kind === "unusable" && <ProblemMessage problem={score.problem} />}
    </div>
  );
}

/** Where others rated too: what this rating and all of them together come to. */
function ScoresBeside({ view, input }: Pick<CompetencyHeadingProps, "view" | "input">) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const others = view.ratings.filter((rating) => rating !== view.own);
  if (others.length === 0 || view.score.kind !== "score") return null;
  const own = typeof input.value === "number" ? scoreText(input.value, language) : "–";
  const count = view.ratings.filter(({ value }) => value.kind === "score").length;
  return (
    <Text size={200} className={styles.quiet}>
      {t("rating.yours")} {own} · {t("rating.effective")} {scoreText(view.score.score, language)} (
      {t("rating.effectiveFrom", { count })})
    </Text>
  );
}
