import { area } from "d3-shape";

import type { CartesianLayout, PlotRequest } from "./cartesianLayout";
import { DataLabel } from "./DataLabel";
import { seriesLook } from "./seriesLook";
import type { Span } from "./stackedValues";

interface AreaSeriesProps extends PlotRequest {
  readonly index: number;
  readonly layout: CartesianLayout;
}

/** The surface under a line. A blank counts as zero: an area has no gaps in Excel. */
export function AreaSeries({ index, layout, ...request }: AreaSeriesProps) {
  const { model } = request;
  const series = model.series[index];
  if (series === undefined) return null;
  const { fill, stroke } = seriesLook(model, series, index);
  const spans = layout.spans[index] ?? [];
  const across = (category: number) => layout.categoryAt(category) + layout.slot / 2;
  return (
    <g data-series={index}>
      <path className="chart-area" d={areaPath(spans, layout, across)} fill={fill} {...stroke} />
      {spans.map((span, category) => {
        const [from, to] = span ?? [0, 0];
        const [top, bottom] = [layout.valueAt(to), layout.valueAt(from)];
        const box = { left: across(category), top, width: 0, height: bottom - top };
        return (
          <DataLabel
            key={category}
            {...request}
            series={index}
            category={category}
            box={box}
            direction="up"
          />
        );
      })}
    </g>
  );
}

function areaPath(
  spans: readonly Span[],
  layout: CartesianLayout,
  across: (category: number) => number,
): string {
  const path = area<Span>()
    .x((_, category) => across(category))
    .y0((span) => layout.valueAt(span?.[0] ?? 0))
    .y1((span) => layout.valueAt(span?.[1] ?? 0));
  return path([...spans]) ?? "";
}
