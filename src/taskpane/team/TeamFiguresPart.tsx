import { Field, makeStyles, SpinButton, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { inLanguage } from "../../domain/bilingual";
import { ViewSection } from "../views/ViewSection";
import { CompetencyFigures } from "./CompetencyFigures";
import { DistributionFigure } from "./DistributionFigure";
import type { TeamBodyProps } from "./TeamBody";
import { TopAndBottomLists } from "./TopAndBottomLists";
import { useTeamTexts } from "./useTeamTexts";

/** What M3 says where nothing else is asked for. */
const usualFewest = 2;

const useStyles = makeStyles({
  scroll: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    paddingBottom: "16px",
    "> *": { flexShrink: 0 },
  },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  fewest: { width: "88px" },
});

/** What a team comes to: distributions, averages, bench depth, and who and what stands out. */
export function TeamFiguresPart(props: TeamBodyProps) {
  const styles = useStyles();
  const { t, language } = useTeamTexts();
  const [fewest, setFewest] = useState(usualFewest);
  const { model, team, onGoTo } = props;
  const report = team.report.result;
  if (!report) return null;
  return (
    <div className={styles.scroll} aria-busy={team.report.progress !== undefined}>
      <ViewSection title={t("figures.totals")}>
        <DistributionFigure
          what={t("heat.total")}
          distribution={report.totals}
          bands={model.bands}
        />
      </ViewSection>
      <TopAndBottomLists report={report} model={model} onGoTo={onGoTo} />
      <ViewSection title={t("figures.distribution")}>
        <Field label={t("figures.fewest")} size="small">
          <SpinButton
            className={styles.fewest}
            size="small"
            min={1}
            max={99}
            value={fewest}
            onChange={(_event, { value, displayValue }) => {
              const next = value ?? Number(displayValue);
              if (Number.isInteger(next) && next >= 1) setFewest(next);
            }}
          />
        </Field>
        <ul className={styles.list}>
          {model.competencies.map(({ code, name }, place) => (
            <CompetencyFigures
              key={code}
              name={`${code} ${inLanguage(name, language)}`}
              figures={report.competencies[place]}
              bands={model.bands}
              fewest={fewest}
            />
          ))}
        </ul>
      </ViewSection>
    </div>
  );
}
