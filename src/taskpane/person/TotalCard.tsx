import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { bandOf } from "../../domain/bandOf";
import { inLanguage } from "../../domain/bilingual";
import { readiness } from "../../domain/readiness";
import { shownInterval } from "../../domain/shownInterval";
import { BandBadge } from "../BandBadge";
import { scoreText, shareText } from "../state/numberTexts";
import { changeText } from "./changeText";
import { positionIn, type PersonStanding } from "./state/personStanding";
import { TotalExplanation } from "./TotalExplanation";
import { usePersonTexts } from "./usePersonTexts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: "0 16px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    justifyContent: "space-between",
    gap: "0 8px",
  },
  column: { display: "flex", flexDirection: "column", minWidth: 0 },
  value: { display: "flex", alignItems: "center", gap: "8px", minHeight: "28px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  tabular: { fontVariantNumeric: "tabular-nums" },
});

export interface TotalCardProps {
  readonly index: AssessmentIndex;
  readonly standing: PersonStanding;
}

/** Who is looked at, the weighted total, and how it came about. */
export function TotalCard({ index, standing }: TotalCardProps) {
  const styles = useStyles();
  const { employee, period } = standing;
  const { department, role, grade } = positionIn(index, period, employee);
  return (
    <section className={styles.card} aria-label={employee.name || employee.id}>
      <Text size={200} className={styles.quiet}>
        {[department, role, grade].filter((detail) => detail !== "").join(" · ")}
      </Text>
      <TotalRow standing={standing} />
      <TotalNotes index={index} standing={standing} />
      <TotalExplanation index={index} standing={standing} />
    </section>
  );
}

function TotalRow({ standing: { profile } }: Pick<TotalCardProps, "standing">) {
  const styles = useStyles();
  const { t, language } = usePersonTexts();
  const { total, coverage, model } = profile;
  const band = total === undefined ? undefined : bandOf(total, model.bands);
  return (
    <div className={styles.row}>
      <div className={styles.column}>
        <Text size={200} className={styles.quiet}>
          {t("total.title")}
        </Text>
        <span className={styles.value}>
          <Text size={600} weight="semibold" className={styles.tabular}>
            {total === undefined ? t("total.none") : scoreText(total, language)}
          </Text>
          {band && (
            <BandBadge band={band} bandCount={model.bands.length}>
              <span>{inLanguage(band.label, language)}</span>
            </BandBadge>
          )}
        </span>
      </div>
      <Text size={200} className={styles.quiet}>
        {t("total.coverage", { share: shareText(coverage, language) })}
      </Text>
    </div>
  );
}

function TotalNotes({ index, standing }: TotalCardProps) {
  const styles = useStyles();
  const texts = usePersonTexts();
  const { t, language } = texts;
  const { profile, earlier, employee, period } = standing;
  const shown = (score: number) => scoreText(score, language);
  const changed = changeText(profile.total, earlier?.total, texts);
  const interval = shownInterval(index, period, employee.id, profile);
  return (
    <>
      {changed !== undefined && earlier?.total !== undefined && (
        <Text size={200} className={styles.quiet}>
          {t("total.change", {
            period: earlier.period.name,
            score: shown(earlier.total),
            change: changed,
          })}
        </Text>
      )}
      <ReadinessNote standing={standing} />
      {interval && (
        <Text size={200} className={styles.quiet}>
          {t("total.interval", {
            lower: shown(interval.lower),
            upper: shown(interval.upper),
            raters: interval.raters,
          })}
        </Text>
      )}
    </>
  );
}

function ReadinessNote({ standing: { profile } }: Pick<TotalCardProps, "standing">) {
  const styles = useStyles();
  const { t, language } = usePersonTexts();
  const scores = profile.lines.map(({ score }) => score);
  const targets = profile.lines.map(({ target }) => target);
  const weights = profile.lines.map(({ competency }) => competency.weight);
  const strict = readiness(scores, targets, weights, "strict");
  const proportional = readiness(scores, targets, weights, "proportional");
  if (profile.total === undefined) return null;
  return (
    <Text size={200} className={styles.quiet}>
      {strict === undefined || proportional === undefined
        ? t("total.readyNone")
        : t("total.ready", {
            strict: shareText(strict, language),
            proportional: shareText(proportional, language),
          })}
    </Text>
  );
}
