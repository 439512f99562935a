import { ChartLabel } from "./ChartLabel";
import { lineColour } from "./chartColours";
import type { BoxModel, ChartModel } from "./chartModel";
import type { TextLook } from "./chartText";
import { lineHeight, textWidth } from "./chartText";
import { chartKind, isDrawnAsAreas } from "./chartType";
import type { LegendLayout } from "./legendLayout";
import { pointLook } from "./pointLook";
import { seriesLook } from "./seriesLook";
import { SeriesMarker } from "./SeriesMarker";
import { strokeOf } from "./strokeOf";

interface LegendPictureProps {
  readonly model: ChartModel;
  readonly layout: LegendLayout;
  readonly look: TextLook;
}

/** The names of the series, each after its key. */
export function LegendPicture({ model, layout, look }: LegendPictureProps) {
  return (
    <g className="chart-legend">
      {model.legend.box && layout.entries.length > 0 && (
        <LegendBox box={model.legend.box} layout={layout} look={look} />
      )}
      {layout.entries.map(({ series, text, left, middle }) => (
        <g key={series}>
          <LegendKey
            model={model}
            series={series}
            left={left}
            middle={middle}
            width={layout.keyWidth}
          />
          <ChartLabel
            lines={[text]}
            look={look}
            x={left + layout.keyWidth + 6}
            middle={middle}
            anchor="start"
          />
        </g>
      ))}
    </g>
  );
}

interface LegendBoxProps {
  readonly box: BoxModel;
  readonly layout: LegendLayout;
  readonly look: TextLook;
}

function LegendBox({ box, layout, look }: LegendBoxProps) {
  const { entries, keyWidth } = layout;
  const left = Math.min(...entries.map((entry) => entry.left)) - 4;
  const ends = entries.map((entry) => entry.left + keyWidth + 6 + textWidth(entry.text, look));
  const middles = entries.map(({ middle }) => middle);
  const half = lineHeight(look) / 2 + 2;
  const top = Math.min(...middles) - half;
  return (
    <rect
      x={left}
      y={top}
      width={Math.max(...ends) + 4 - left}
      height={Math.max(...middles) + half - top}
      fill={box.fill ?? "none"}
      {...strokeOf(box.line, { color: lineColour, points: 0.75 })}
    />
  );
}

interface LegendKeyProps {
  readonly model: ChartModel;
  readonly series: number;
  readonly left: number;
  readonly middle: number;
  readonly width: number;
}

function LegendKey({ model, series, left, middle, width }: LegendKeyProps) {
  const isPie = chartKind(model.type).family === "pie";
  const one = model.series[isPie ? 0 : series];
  if (one === undefined) return null;
  const look = isPie ? pointLook(model, 0, series) : seriesLook(model, one, series);
  if (isDrawnAsAreas(model.type)) {
    return (
      <rect
        x={left}
        y={middle - width / 2}
        width={width}
        height={width}
        fill={look.fill}
        {...look.stroke}
      />
    );
  }
  return (
    <>
      <line x1={left} x2={left + width} y1={middle} y2={middle} {...look.stroke} />
      {look.marker && <SeriesMarker look={look.marker} x={left + width / 2} y={middle} />}
    </>
  );
}
