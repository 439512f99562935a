import { makeStyles, tokens } from "@fluentui/react-components";
import type { Scale } from "../../domain/scale";
import { SeriesMarker } from "./SeriesMarker";
import { useSeriesStyles } from "./useSeriesStyles";

const forced = "@media (forced-colors: active)";
const height = 18;
const middle = height / 2;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", overflow: "visible" },
  track: {
    fill: tokens.colorNeutralBackground4,
    [forced]: { fill: "Canvas", stroke: "GrayText" },
  },
  bound: { stroke: tokens.colorNeutralStroke1, [forced]: { stroke: "GrayText" } },
  score: { fill: tokens.colorBrandBackground, [forced]: { fill: "Highlight" } },
  marker: { overflow: "visible" },
});

export interface BulletBarProps {
  readonly score: number | undefined;
  readonly target?: number | undefined;
  readonly earlier?: number | undefined;
  readonly scale: Scale;
  /** Scores at which a fine line is drawn: where bands begin. */
  readonly bounds: readonly number[];
}

/** A score as a bar with target and earlier score on it. The numbers stand beside it: it is hidden from screen readers. */
export function BulletBar({ score, target, earlier, scale, bounds }: BulletBarProps) {
  const styles = useStyles();
  const series = useSeriesStyles();
  const at = (value: number): string =>
    `${String((100 * (value - scale.from)) / (scale.to - scale.from))}%`;
  return (
    <svg className={styles.chart} height={height} aria-hidden>
      <rect className={styles.track} width="100%" height="8" y={middle - 4} rx="2" />
      {bounds.map((bound) => (
        <line
          key={bound}
          className={styles.bound}
          x1={at(bound)}
          x2={at(bound)}
          y1={middle - 4}
          y2={middle + 4}
        />
      ))}
      {score !== undefined && (
        <rect className={styles.score} width={at(score)} height="8" y={middle - 4} rx="2" />
      )}
      {target !== undefined && (
        <line className={series.line.target} x1={at(target)} x2={at(target)} y1="0" y2={height} />
      )}
      {earlier !== undefined && <MarkerAt x={at(earlier)} look="earlier" />}
      {target !== undefined && <MarkerAt x={at(target)} look="target" />}
    </svg>
  );
}

/** A nested drawing stands at a share of the width that is not known here. */
function MarkerAt({ x, look }: { readonly x: string; readonly look: "earlier" | "target" }) {
  const styles = useStyles();
  return (
    <svg className={styles.marker} x={x} y={middle}>
      <SeriesMarker look={look} />
    </svg>
  );
}
