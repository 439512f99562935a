import { makeStyles, tokens } from "@fluentui/react-components";
import type { Scale } from "../../domain/scale";
import type { ChartSeries } from "./chartSeries";
import { RadarGrid } from "./RadarGrid";
import { radarLine, radarPoint, type RadarGeometry } from "./radarGeometry";
import { SeriesMarker } from "./SeriesMarker";
import { useSeriesStyles } from "./useSeriesStyles";

const width = 288;
const height = 256;
const radius = 104;

const useStyles = makeStyles({
  chart: {
    display: "block",
    width: "100%",
    maxWidth: "400px",
    marginInline: "auto",
    fontFamily: tokens.fontFamilyBase,
  },
  line: { fill: "none", strokeLinejoin: "round" },
});

export interface RadarChartProps {
  /** What is shown, for those who do not see it; the numbers stand in a table beside it. */
  readonly label: string;
  /** One short label per axis, at least three. */
  readonly axes: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly scale: Scale;
  /** Scores at which a ring is drawn. */
  readonly rings: readonly number[];
}

/** Scores around a centre, on a scale that never changes. Series are drawn in their order, the last on top. */
export function RadarChart({ label, axes, series, scale, rings }: RadarChartProps) {
  const styles = useStyles();
  const geometry: RadarGeometry = { axes: axes.length, radius, scale };
  return (
    <svg
      className={styles.chart}
      role="img"
      aria-label={label}
      viewBox={`${String(-width / 2)} ${String(-height / 2)} ${String(width)} ${String(height)}`}
    >
      <RadarGrid geometry={geometry} axes={axes} rings={rings} />
      {series.map((one) => (
        <RadarSeries key={one.look} geometry={geometry} series={one} />
      ))}
    </svg>
  );
}

function RadarSeries({
  geometry,
  series: { look, values },
}: {
  readonly geometry: RadarGeometry;
  readonly series: ChartSeries;
}) {
  const styles = useStyles();
  const series = useSeriesStyles();
  return (
    <g>
      <g className={styles.line}>
        <path className={series.line[look]} d={radarLine(geometry, values)} />
      </g>
      {values.map((value, axis) => {
        if (value === undefined) return null;
        const [x, y] = radarPoint(geometry, axis, value);
        return <SeriesMarker key={axis} look={look} x={x} y={y} />;
      })}
    </g>
  );
}
