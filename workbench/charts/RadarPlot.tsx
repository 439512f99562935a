import { curveLinearClosed, lineRadial } from "d3-shape";

import type { Box } from "./box";
import { lineColour } from "./chartColours";
import type { PlotRequest } from "./cartesianLayout";
import { ChartLabel } from "./ChartLabel";
import { textLook } from "./chartText";
import { chartKind } from "./chartType";
import { DataLabel } from "./DataLabel";
import type { RadarLayout } from "./radarLayout";
import { radarLayout } from "./radarLayout";
import { seriesLook } from "./seriesLook";
import { SeriesMarker } from "./SeriesMarker";
import { strokeOf } from "./strokeOf";

interface RadarPlotProps extends PlotRequest {
  readonly box: Box;
}

/** A radar chart: rings for the numbers, a ray for each category. */
export function RadarPlot({ box, ...request }: RadarPlotProps) {
  const { model } = request;
  const layout = radarLayout(box, request);
  const { centre } = layout;
  return (
    <g className="chart-plot">
      <g transform={`translate(${String(centre.x)} ${String(centre.y)})`}>
        <RadarGrid layout={layout} {...request} />
        {model.series.map((_, index) => (
          <RadarSeries key={index} index={index} layout={layout} {...request} />
        ))}
      </g>
      <RadarTexts layout={layout} {...request} />
    </g>
  );
}

interface PartProps extends PlotRequest {
  readonly layout: RadarLayout;
}

function RadarGrid({ layout, model, data }: PartProps) {
  const { majorGridlines, line } = model.valueAxis;
  const ring = strokeOf(majorGridlines.line, { color: lineColour, points: 0.75 });
  // Rays are the value axis's line, which new charts do not show.
  const ray = strokeOf(line, { color: "none", points: 0.75 });
  const ends = data.categories.map((_, index) => pointAt(layout, index, layout.radius));
  return (
    <g className="chart-gridlines">
      {majorGridlines.visible &&
        layout.values.ticks.map(({ value }) => (
          <path
            key={value}
            className="chart-gridline"
            fill="none"
            {...ring}
            d={ringPath(layout, layout.radiusAt(value), data.categories.length)}
          />
        ))}
      {ends.map(([x, y], index) => (
        <line key={index} className="chart-ray" x1={0} y1={0} x2={x} y2={y} {...ray} />
      ))}
    </g>
  );
}

function pointAt(
  { angleAt }: RadarLayout,
  category: number,
  radius: number,
): readonly [number, number] {
  const angle = angleAt(category);
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
}

function ringPath({ angleAt }: RadarLayout, radius: number, count: number): string {
  const ring = lineRadial<number>()
    .angle((index) => angleAt(index))
    .radius(radius)
    .curve(curveLinearClosed);
  return ring(Array.from({ length: count }, (_, index) => index)) ?? "";
}

interface RadarSeriesProps extends PartProps {
  readonly index: number;
}

function RadarSeries({ index, layout, ...request }: RadarSeriesProps) {
  const { model } = request;
  const series = model.series[index];
  if (series === undefined) return null;
  const look = seriesLook(model, series, index);
  const values = (layout.spans[index] ?? []).map((span) => span?.[1]);
  const isFilled = chartKind(model.type).filled;
  return (
    <g data-series={index}>
      <path
        className="chart-line"
        d={linePath(layout, values)}
        fill={isFilled ? look.fill : "none"}
        strokeLinejoin="round"
        {...look.stroke}
      />
      {values.map((value, category) => {
        if (value === undefined) return null;
        const [x, y] = pointAt(layout, category, layout.radiusAt(value));
        const box = { left: x, top: y, width: 0, height: 0 };
        return (
          <g key={category}>
            {look.marker && <SeriesMarker look={look.marker} x={x} y={y} />}
            <DataLabel {...request} series={index} category={category} box={box} direction="up" />
          </g>
        );
      })}
    </g>
  );
}

/** The line goes round; a gap opens it. */
function linePath(layout: RadarLayout, values: readonly (number | undefined)[]): string {
  const indices = [...values.keys(), ...(values.length > 0 ? [0] : [])];
  const path = lineRadial<number>()
    .defined((index) => values[index] !== undefined)
    .angle((index) => layout.angleAt(index))
    .radius((index) => layout.radiusAt(values[index] ?? 0));
  return path(indices) ?? "";
}

function RadarTexts({ layout, model }: PartProps) {
  const { centre, labels, values } = layout;
  const numbers = textLook(model.valueAxis.font, model.font);
  const names = textLook(model.categoryAxis.font, model.font);
  return (
    <>
      <g className="chart-category-labels">
        {labels.map((label, index) => (
          <ChartLabel key={index} look={names} {...label} />
        ))}
      </g>
      {model.valueAxis.visible && (
        <g className="chart-value-labels">
          {values.ticks.map(({ value, text }) => (
            <ChartLabel
              key={value}
              lines={[text]}
              look={numbers}
              x={centre.x - 5}
              middle={centre.y - layout.radiusAt(value)}
              anchor="end"
            />
          ))}
        </g>
      )}
    </>
  );
}
