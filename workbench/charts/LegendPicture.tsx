import { ChartLabel } from "./ChartLabel";
import type { ChartModel } from "./chartModel";
import type { TextLook } from "./chartText";
import { chartKind } from "./chartType";
import type { LegendLayout } from "./legendLayout";
import { seriesLook } from "./seriesLook";
import { SeriesMarker } from "./SeriesMarker";

interface LegendPictureProps {
  readonly model: ChartModel;
  readonly layout: LegendLayout;
  readonly look: TextLook;
}

/** The names of the series, each after its key. */
export function LegendPicture({ model, layout, look }: LegendPictureProps) {
  return (
    <g className="chart-legend">
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

interface LegendKeyProps {
  readonly model: ChartModel;
  readonly series: number;
  readonly left: number;
  readonly middle: number;
  readonly width: number;
}

function LegendKey({ model, series, left, middle, width }: LegendKeyProps) {
  const one = model.series[series];
  if (one === undefined) return null;
  const look = seriesLook(model, one, series);
  const { family, filled } = chartKind(model.type);
  if (family === "column" || family === "bar" || filled) {
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
