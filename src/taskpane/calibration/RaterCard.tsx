import { Link, makeStyles, Text, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { Language } from "../../domain/bilingual";
import { inLanguage } from "../../domain/bilingual";
import type { Rating } from "../../domain/rating";
import { textKey } from "../../domain/textKey";
import { gapText, scoreText, shareText } from "../state/numberTexts";
import type { CalibrationBasis } from "./state/calibrationBasis";
import type { FarRating, RaterFindings } from "./state/raterFindings";
import { promptsOf, type RaterPrompt } from "../../domain/raters/raterPrompts";
import { useCalibrationTexts } from "./useCalibrationTexts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  prompts: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: 0,
    paddingInlineStart: "18px",
  },
  links: { display: "flex", flexDirection: "column", alignItems: "start" },
  link: { fontSize: tokens.fontSizeBase200, textAlign: "start" },
});

export interface RaterCardProps {
  readonly findings: RaterFindings;
  readonly basis: CalibrationBasis;
  readonly onLookCloser: (rating: Rating) => void;
}

/** One rater: what there is to talk about, and which ratings to look at first. */
export function RaterCard({ findings, basis, onLookCloser }: RaterCardProps) {
  const styles = useStyles();
  const { t, language } = useCalibrationTexts();
  const focusTarget = useRestoreFocusTarget();
  const { work, profile, lookAt } = findings;
  const prompts = promptsOf(profile);
  const groups = work.groups.map((group) => t(`groups.${group}`)).join(", ");
  return (
    <div className={styles.card}>
      <Text weight="semibold">{work.rater || "–"}</Text>
      <Text size={200} className={styles.quiet}>
        {t("raters.about", {
          groups,
          people: t("raters.people", { count: work.ratingsOf.length }),
        })}
      </Text>
      {prompts.length > 0 ? (
        <ul className={styles.prompts}>
          {prompts.map((prompt) => (
            <li key={prompt.kind}>
              <Text size={200}>{promptText(prompt, t, language)}</Text>
            </li>
          ))}
        </ul>
      ) : (
        <Text size={200}>
          {profile.offset ? t("raters.alike", { n: profile.offset.n }) : t("raters.few")}
        </Text>
      )}
      {prompts.length > 0 && lookAt.length > 0 && (
        <div className={styles.links}>
          <Text size={200} className={styles.quiet}>
            {t("raters.lookAt")}
          </Text>
          {lookAt.map((far) => (
            <Link
              {...focusTarget}
              key={far.rating.at}
              as="button"
              className={styles.link}
              onClick={() => {
                onLookCloser(far.rating);
              }}
            >
              {t("raters.far", farTexts(far, basis, language))}
            </Link>
          ))}
        </div>
      )}
    </div>
  );
}

function farTexts(
  { rating, score, others }: FarRating,
  basis: CalibrationBasis,
  language: Language,
) {
  const { employeeId, competency: code } = rating;
  const employee = basis.index.employeesById.get(textKey(employeeId))?.[0];
  const competency = basis.model.competencies.find((one) => textKey(one.code) === textKey(code));
  return {
    name: employee?.name ?? employeeId,
    competency: competency ? inLanguage(competency.name, language) : code,
    score: scoreText(score, language),
    others: scoreText(Math.round(others * 10) / 10, language),
  };
}

function promptText(
  { kind, estimate }: RaterPrompt,
  t: TFunction<"calibration">,
  language: Language,
): string {
  const { value, n, lower = NaN, upper = NaN } = estimate;
  const isRatio = kind === "narrow" || kind === "wide";
  const limit = isRatio ? rounded : signed;
  return t(`raters.${kind}`, {
    n,
    points: rounded(Math.abs(value), language),
    ratio: rounded(value, language),
    share: shareText(value, language),
    lower: limit(lower, language),
    upper: limit(upper, language),
  });
}

function rounded(value: number, language: Language): string {
  return scoreText(Math.round(value * 10) / 10, language);
}

function signed(value: number, language: Language): string {
  return gapText(Math.round(value * 10) / 10, language);
}
