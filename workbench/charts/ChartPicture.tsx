import { lineColour } from "./chartColours";
import { CartesianPlot } from "./CartesianPlot";
import { chartDescription } from "./chartDescription";
import { ChartLabel } from "./ChartLabel";
import { chartLayout } from "./chartLayout";
import type { ChartModel } from "./chartModel";
import { chartKind } from "./chartType";
import { LegendPicture } from "./LegendPicture";
import type { PlottedData } from "./plottedData";
import { PiePlot } from "./PiePlot";
import { RadarPlot } from "./RadarPlot";
import { strokeOf } from "./strokeOf";
import type { FormatValue } from "./valueText";

interface ChartPictureProps {
  readonly model: ChartModel;
  readonly data: PlottedData;
  readonly format: FormatValue;
  /** Pixels at 100 %; the picture fills what it is put into. */
  readonly width: number;
  readonly height: number;
}

/** A chart as Excel draws it, as one image with a text of its own. */
export function ChartPicture({ model, data, format, width, height }: ChartPictureProps) {
  const { title, legend, legendLook, plot } = chartLayout({ model, data, width, height });
  const border = strokeOf(model.area.line, { color: lineColour, points: 0.75 });
  const Plot = plotOf(model);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="chart"
      role="img"
      aria-label={chartDescription(model, data)}
      data-chart={model.name}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width="100%"
      height="100%"
      preserveAspectRatio="none"
    >
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        fill={model.area.fill ?? "#FFFFFF"}
        {...border}
      />
      <Plot model={model} data={data} format={format} box={plot} />
      {title && <ChartLabel {...title} angle={-(model.title.angle ?? 0)} box={model.title.box} />}
      <LegendPicture model={model} layout={legend} look={legendLook} />
    </svg>
  );
}

function plotOf({ type }: ChartModel) {
  const { family } = chartKind(type);
  if (family === "radar") return RadarPlot;
  return family === "pie" ? PiePlot : CartesianPlot;
}
