import { makeStyles, tokens } from "@fluentui/react-components";
import { radarLine, radarPoint, radarRadius, type RadarGeometry } from "./radarGeometry";

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  line: {
    fill: "none",
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: "1px",
    [forced]: { stroke: "GrayText" },
  },
  axis: { fill: tokens.colorNeutralForeground1, fontSize: "12px", fontWeight: 600 },
  ring: { fill: tokens.colorNeutralForeground3, fontSize: "9px" },
});

const labelDistance = 13;

export interface RadarGridProps {
  readonly geometry: RadarGeometry;
  readonly axes: readonly string[];
  readonly rings: readonly number[];
}

/** The axes of a radar with their labels, and rings at certain scores. */
export function RadarGrid({ geometry, axes, rings }: RadarGridProps) {
  const styles = useStyles();
  const outside = { ...geometry, radius: geometry.radius + labelDistance };
  const { to } = geometry.scale;
  return (
    <g aria-hidden>
      {rings.map((ring) => (
        <path
          key={ring}
          className={styles.line}
          d={radarLine(
            geometry,
            axes.map(() => ring),
          )}
        />
      ))}
      {axes.map((label, axis) => {
        const [x, y] = radarPoint(geometry, axis, to);
        const [labelX, labelY] = radarPoint(outside, axis, to);
        return (
          <g key={label}>
            <line className={styles.line} x1={0} y1={0} x2={x} y2={y} />
            <text
              className={styles.axis}
              x={labelX}
              y={labelY}
              textAnchor={anchorOf(labelX)}
              dominantBaseline="central"
            >
              {label}
            </text>
          </g>
        );
      })}
      {rings.map((ring) => (
        <text key={ring} className={styles.ring} x={3} y={-radarRadius(geometry, ring) + 9}>
          {ring}
        </text>
      ))}
    </g>
  );
}

/** A label keeps clear of the rim on the side it stands on. */
function anchorOf(x: number): "start" | "middle" | "end" {
  if (Math.abs(x) < 1) return "middle";
  return x > 0 ? "start" : "end";
}
