import { makeStyles, ProgressBar, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { CompetencyModel, Period } from "../../domain/assessment";
import type { PersonViewProps } from "../views/paneView";
import type { Team } from "./state/useTeam";
import { HeatMapPart } from "./heatMap/HeatMapPart";
import { TeamFiguresPart } from "./TeamFiguresPart";
import { TeamSummary } from "./TeamSummary";
import { useTeamTexts } from "./useTeamTexts";

const parts = ["heat", "figures"] as const;

const useStyles = makeStyles({
  tabs: { flexShrink: 0, paddingInline: "8px" },
  panel: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  // A bar that comes and goes moves nothing.
  progress: { height: "3px", flexShrink: 0, padding: "0 16px" },
});

export interface TeamBodyProps extends PersonViewProps {
  readonly period: Period;
  readonly model: CompetencyModel;
  readonly team: Team;
}

/** A team of at least one: what it comes to in a line, then the heat map or the figures. */
export function TeamBody(props: TeamBodyProps) {
  const styles = useStyles();
  const { t } = useTeamTexts();
  const [part, setPart] = useState<(typeof parts)[number]>("heat");
  const { progress } = props.team.report;
  return (
    <>
      <TeamSummary {...props} />
      <div className={styles.progress}>
        {progress !== undefined && (
          <ProgressBar
            value={progress}
            aria-label={t("working", { people: props.team.people.length })}
          />
        )}
      </div>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={t("parts.label")}
        selectedValue={part}
        onTabSelect={(_event, { value }) => {
          setPart(value === "heat" ? "heat" : "figures");
        }}
      >
        {parts.map((name) => (
          <Tab key={name} value={name} id={`team-${name}`} aria-controls="team-part">
            {t(`parts.${name}`)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.panel} id="team-part" role="tabpanel" aria-labelledby={`team-${part}`}>
        {part === "heat" ? <HeatMapPart {...props} /> : <TeamFiguresPart {...props} />}
      </div>
    </>
  );
}
