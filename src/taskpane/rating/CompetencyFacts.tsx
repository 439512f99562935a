import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { inLanguage } from "../../domain/bilingual";
import type { CompetencyRatingProps } from "./CompetencyRating";
import { ProblemMessage } from "../ProblemMessage";
import { scoreText } from "../state/numberTexts";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

type CompetencyFactsProps = Pick<CompetencyRatingProps, "view" | "walk" | "input">;

/** What the open competency means, and how it stands with the ratings of others. */
export function CompetencyFacts({ view, walk, input }: CompetencyFactsProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { competency, score } = view;
  const facts = [
    t(`rating.position.${walk.through}`, { position: walk.at, all: walk.of }),
    competency.core && t("list.core"),
    t("rating.weight", { weight: scoreText(competency.weight, language) }),
  ];
  return (
    <div className={styles.facts}>
      <Text size={200}>{facts.filter(Boolean).join(" · ")}</Text>
      <Text as="p" size={200}>
        {inLanguage(competency.definition, language)}
      </Text>
      {view.isBlind && <Text size={200}>{t("rating.blind")}</Text>}
      <ScoresBeside view={view} input={input} />
      {score.kind === "unusable" && <ProblemMessage problem={score.problem} />}
    </div>
  );
}

/** Where others rated too: what this rating and all of them together come to. */
function ScoresBeside({ view, input }: Pick<CompetencyFactsProps, "view" | "input">) {
  const { t, language } = useTexts();
  const others = view.ratings.filter((rating) => rating !== view.own);
  if (others.length === 0 || view.score.kind !== "score") return null;
  const own = typeof input.value === "number" ? scoreText(input.value, language) : "–";
  const effective = scoreText(view.score.score, language);
  const count = view.ratings.filter(({ value }) => value.kind === "score").length;
  return (
    <Text size={200} weight="semibold">
      {t("rating.yours", { score: own })} · {t("rating.effective", { score: effective, count })}
    </Text>
  );
}
