import { makeStyles, tokens } from "@fluentui/react-components";
import type { SeriesLook } from "./chartSeries";
import { SeriesMarker } from "./SeriesMarker";
import { useSeriesStyles } from "./useSeriesStyles";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: "flex", alignItems: "center", gap: "4px", minWidth: 0 },
  sample: { flexShrink: 0, overflow: "visible" },
});

export interface LegendEntry {
  readonly look: SeriesLook;
  readonly label: string;
}

/** What the lines and markers of a chart stand for. */
export function ChartLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const styles = useStyles();
  const series = useSeriesStyles();
  return (
    <ul className={styles.legend}>
      {entries.map(({ look, label }) => (
        <li key={look} className={styles.entry}>
          <svg className={styles.sample} width="24" height="12" aria-hidden>
            <line className={series.line[look]} x1="0" x2="24" y1="6" y2="6" />
            <SeriesMarker look={look} x={12} y={6} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
