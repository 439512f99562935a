import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { inLanguage } from "../../domain/bilingual";
import { nextSteps, type NextStep } from "../../domain/nextSteps";
import { BandBadge } from "../BandBadge";
import { gapText, scoreText } from "../state/numberTexts";
import { ViewSection } from "../views/ViewSection";
import type { PersonStanding } from "./state/personStanding";
import { usePersonTexts } from "./usePersonTexts";

/** As many as a person can work on in one period. */
const shownAtFirst = 3;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    paddingInlineStart: "10px",
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  reach: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  behaviours: { margin: 0, paddingInlineStart: "18px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "start" },
});

/** The gaps that weigh most, each with the behaviours that lead out of it. */
export function NextStepList({ standing }: { readonly standing: PersonStanding }) {
  const styles = useStyles();
  const { t } = usePersonTexts();
  const [isWhole, setWhole] = useState(false);
  const steps = nextSteps(standing.profile);
  const isKnown = standing.profile.lines.some(({ gap }) => gap !== undefined);
  const rest = steps.length - shownAtFirst;
  return (
    <ViewSection title={t("steps.title")}>
      <Text size={200} className={styles.quiet}>
        {t(steps.length > 0 ? "steps.intro" : isKnown ? "steps.none" : "steps.unknown")}
      </Text>
      {steps.length > 0 && (
        <ol className={styles.list}>
          {steps.slice(0, isWhole ? undefined : shownAtFirst).map((step) => (
            <Step
              key={step.line.competency.code}
              step={step}
              bandCount={standing.profile.model.bands.length}
            />
          ))}
        </ol>
      )}
      {rest > 0 && (
        <Button
          className={styles.more}
          size="small"
          aria-expanded={isWhole}
          onClick={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? t("steps.fewer") : t("steps.more", { count: rest })}
        </Button>
      )}
    </ViewSection>
  );
}

function Step({ step, bandCount }: { readonly step: NextStep; readonly bandCount: number }) {
  const styles = useStyles();
  const { t, language } = usePersonTexts();
  const { line, weightedShortfall, bandToReach, anchor } = step;
  const { competency, gap = 0, band } = line;
  const isTop = band !== undefined && band.number === bandToReach?.number;
  const behaviours = anchor?.behaviours[language === "zh-CN" ? "zh" : "en"] ?? [];
  return (
    <li className={styles.step}>
      <Text weight="semibold">
        {competency.code} {inLanguage(competency.name, language)}
      </Text>
      <Text size={200} className={styles.quiet}>
        {t("steps.gap", {
          gap: gapText(gap, language),
          shortfall: scoreText(weightedShortfall, language),
        })}
      </Text>
      {bandToReach && (
        <span className={styles.reach}>
          <Text size={200}>{t(isTop ? "steps.keep" : "steps.reach")}</Text>
          <BandBadge band={bandToReach} bandCount={bandCount}>
            <span>{inLanguage(bandToReach.label, language)}</span>
          </BandBadge>
        </span>
      )}
      <Text size={200}>
        {anchor ? inLanguage(anchor.levelDefinition, language) : t("steps.noAnchor")}
      </Text>
      {behaviours.length > 0 && (
        <ul className={styles.behaviours}>
          {behaviours.map((behaviour) => (
            <li key={behaviour}>
              <Text size={200}>{behaviour}</Text>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
