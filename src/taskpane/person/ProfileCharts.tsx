import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChartLegend, type LegendEntry } from "../charts/ChartLegend";
import type { ChartSeries } from "../charts/chartSeries";
import { RadarChart } from "../charts/RadarChart";
import { fewestRadarAxes } from "../charts/radarGeometry";
import { ProfileRow } from "./ProfileRow";
import type { PersonStanding } from "./state/personStanding";
import { usePersonTexts } from "./usePersonTexts";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface ProfileChartsProps {
  readonly standing: PersonStanding;
  readonly onOpen: (competency: string) => void;
}

/** The radar, and a bar per competency with its numbers in words. */
export function ProfileCharts({ standing, onOpen }: ProfileChartsProps) {
  const styles = useStyles();
  const { t } = usePersonTexts();
  const { profile, scale, employee } = standing;
  const axes = profile.lines.map(({ competency }) => competency.code);
  const bounds = profile.model.bands.map(({ from }) => from).filter((from) => from > scale.from);
  return (
    <>
      <ChartLegend entries={legendOf(standing, t)} />
      {axes.length < fewestRadarAxes ? (
        <Text size={200} className={styles.quiet}>
          {t("profile.fewForRadar")}
        </Text>
      ) : (
        <RadarChart
          label={t("profile.radar", { name: employee.name || employee.id })}
          axes={axes}
          series={seriesOf(standing)}
          scale={scale}
          rings={[...bounds, scale.to]}
        />
      )}
      <ul className={styles.rows}>
        {profile.lines.map((line, place) => (
          <ProfileRow
            key={line.competency.code}
            line={line}
            earlier={standing.earlier?.scores[place]}
            bounds={bounds}
            {...{ standing, onOpen }}
          />
        ))}
      </ul>
    </>
  );
}

/** The score last: it lies on top. */
function seriesOf({ profile, earlier }: PersonStanding): readonly ChartSeries[] {
  const all: readonly ChartSeries[] = [
    { look: "earlier", values: earlier?.scores ?? [] },
    { look: "target", values: profile.lines.map(({ target }) => target) },
    { look: "score", values: profile.lines.map(({ score }) => score) },
  ];
  return all.filter(({ values }) => values.some((value) => value !== undefined));
}

function legendOf(
  standing: PersonStanding,
  t: ReturnType<typeof usePersonTexts>["t"],
): readonly LegendEntry[] {
  const labels = {
    score: t("profile.score"),
    target: t("profile.target"),
    earlier: t("profile.earlierScore", { period: standing.earlier?.period.name ?? "" }),
  };
  return seriesOf(standing)
    .map(({ look }) => ({ look, label: labels[look] }))
    .reverse();
}
