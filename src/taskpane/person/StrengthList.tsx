import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { inLanguage } from "../../domain/bilingual";
import { strengths } from "../../domain/strengths";
import { BandBadge } from "../BandBadge";
import { gapText, scoreText } from "../state/numberTexts";
import { ViewSection } from "../views/ViewSection";
import type { PersonStanding } from "./state/personStanding";
import { usePersonTexts } from "./usePersonTexts";

const shownAtMost = 3;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: { display: "flex", alignItems: "center", gap: "8px" },
  name: { flexGrow: 1, minWidth: 0 },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

/** What the person does better than the job asks for. */
export function StrengthList({ standing }: { readonly standing: PersonStanding }) {
  const styles = useStyles();
  const { t, language } = usePersonTexts();
  const found = strengths(standing.profile).slice(0, shownAtMost);
  const bandCount = standing.profile.model.bands.length;
  return (
    <ViewSection title={t("strengths.title")}>
      {found.length === 0 && (
        <Text size={200} className={styles.quiet}>
          {t("strengths.none")}
        </Text>
      )}
      <ul className={styles.list}>
        {found.map(({ competency, score = 0, gap = 0, band }) => (
          <li key={competency.code} className={styles.row}>
            <Text className={styles.name}>
              {competency.code} {inLanguage(competency.name, language)}
            </Text>
            <Text size={200} className={styles.quiet}>
              {t("profile.details.gap", { gap: gapText(gap, language) })}
            </Text>
            {band && (
              <BandBadge band={band} bandCount={bandCount}>
                <span>{scoreText(score, language)}</span>
              </BandBadge>
            )}
          </li>
        ))}
      </ul>
    </ViewSection>
  );
}
