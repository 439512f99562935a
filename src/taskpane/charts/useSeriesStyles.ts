import { makeStyles, tokens } from "@fluentui/react-components";
import type { SeriesLook } from "./chartSeries";

const forced = "@media (forced-colors: active)";

// Forced colours leave the shapes of an SVG as they are: the system's colours are asked for by name (drafts.csswg.org/css-color-adjust).
const useStyles = makeStyles({
  lineScore: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    [forced]: { stroke: "Highlight" },
  },
  lineTarget: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    strokeDasharray: "5 3",
    [forced]: { stroke: "CanvasText" },
  },
  lineEarlier: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    strokeDasharray: "1 3",
    strokeLinecap: "round",
    [forced]: { stroke: "GrayText" },
  },
  markerScore: {
    fill: tokens.colorBrandStroke1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1px",
    [forced]: { fill: "Highlight", stroke: "Canvas" },
  },
  markerTarget: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1px",
    [forced]: { fill: "CanvasText", stroke: "Canvas" },
  },
  markerEarlier: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    [forced]: { fill: "Canvas", stroke: "CanvasText" },
  },
});

/** How the lines and markers of each series look, in light, dark and forced colours. */
export function useSeriesStyles(): {
  readonly line: Readonly<Record<SeriesLook, string>>;
  readonly marker: Readonly<Record<SeriesLook, string>>;
} {
  const styles = useStyles();
  return {
    line: { score: styles.lineScore, target: styles.lineTarget, earlier: styles.lineEarlier },
    marker: {
      score: styles.markerScore,
      target: styles.markerTarget,
      earlier: styles.markerEarlier,
    },
  };
}
