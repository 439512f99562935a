import { line } from "d3-shape";

import { AreaSeries } from "./AreaSeries";
import { barBoxes } from "./barBoxes";
import type { Box } from "./box";
import { CartesianAxes } from "./CartesianAxes";
import type { CartesianLayout, PlotRequest } from "./cartesianLayout";
import { cartesianLayout } from "./cartesianLayout";
import { chartKind } from "./chartType";
import { DataLabel } from "./DataLabel";
import { pointLook } from "./pointLook";
import { seriesLook } from "./seriesLook";
import { SeriesMarker } from "./SeriesMarker";

interface CartesianPlotProps extends PlotRequest {
  readonly box: Box;
}

/** Columns, bars, lines or areas with their axes. */
export function CartesianPlot({ box, ...request }: CartesianPlotProps) {
  const { model, data } = request;
  const layout = cartesianLayout(box, request);
  const { plot } = layout;
  const { family } = chartKind(model.type);
  const Series = family === "area" ? AreaSeries : family === "line" ? LineSeries : BarSeries;
  return (
    <g className="chart-plot">
      <rect
        x={plot.left}
        y={plot.top}
        width={plot.width}
        height={plot.height}
        fill={model.plotArea.fill ?? "none"}
      />
      <CartesianAxes model={model} layout={layout} data={data} />
      {model.series.map((_, index) => (
        <Series key={index} index={index} layout={layout} {...request} />
      ))}
    </g>
  );
}

interface SeriesProps extends PlotRequest {
  readonly index: number;
  readonly layout: CartesianLayout;
}

function BarSeries({ index, layout, ...request }: SeriesProps) {
  const { model } = request;
  const series = model.series[index];
  if (series === undefined) return null;
  const boxes = barBoxes(layout, model, index);
  const { direction } = layout;
  return (
    <g data-series={index}>
      {boxes.map((box, category) => {
        if (box === undefined) return null;
        const { fill, stroke } = pointLook(model, index, category);
        return (
          <rect
            key={category}
            x={box.left}
            y={box.top}
            width={box.width}
            height={box.height}
            fill={fill}
            {...stroke}
          />
        );
      })}
      {boxes.map(
        (box, category) =>
          box && (
            <DataLabel
              key={category}
              {...request}
              series={index}
              category={category}
              box={box}
              direction={direction}
            />
          ),
      )}
    </g>
  );
}

type Point = readonly [x: number, y: number] | undefined;

function LineSeries({ index, layout, ...request }: SeriesProps) {
  const { model } = request;
  const series = model.series[index];
  if (series === undefined) return null;
  const { stroke } = seriesLook(model, series, index);
  const points = (layout.spans[index] ?? []).map<Point>((span, category) =>
    span === undefined
      ? undefined
      : [layout.categoryAt(category) + layout.slot / 2, layout.valueAt(span[1])],
  );
  const joined =
    model.displayBlanksAs === "Interplotted"
      ? points.filter((point) => point !== undefined)
      : points;
  return (
    <g data-series={index}>
      <path
        className="chart-line"
        d={pathOf(joined)}
        fill="none"
        strokeLinejoin="round"
        strokeLinecap="round"
        {...stroke}
      />
      {points.map((point, category) => {
        if (point === undefined) return null;
        const { marker } = pointLook(model, index, category);
        return (
          <g key={category}>
            {marker && <SeriesMarker look={marker} x={point[0]} y={point[1]} />}
            <DataLabel
              {...request}
              series={index}
              category={category}
              box={pointBox(point)}
              direction="up"
            />
          </g>
        );
      })}
    </g>
  );
}

function pointBox([left, top]: NonNullable<Point>): Box {
  return { left, top, width: 0, height: 0 };
}

function pathOf(points: readonly Point[]): string {
  const path = line<Point>()
    .defined((point) => point !== undefined)
    .x((point) => point?.[0] ?? 0)
    .y((point) => point?.[1] ?? 0);
  return path([...points]) ?? "";
}
