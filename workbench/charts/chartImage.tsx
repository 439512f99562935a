import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";

import type { Engine } from "../engine/startEngine";
import type { ChartDrawing } from "./chartDrawings";
import { rectangleOf } from "./chartPlace";
import { ChartPicture } from "./ChartPicture";
import { formatValue } from "./formatValue";
import { openChartCells } from "./openChartCells";
import { plottedData } from "./plottedData";
import { sheetLines } from "./sheetLines";

export type FittingMode = "Fit" | "FitAndCenter" | "Fill";

interface ImageSize {
  /** Pixels; the chart's own when absent. */
  readonly width?: number;
  readonly height?: number;
  readonly mode: FittingMode;
}

/** The chart as a PNG in Base64 (https://learn.microsoft.com/javascript/api/excel/excel.chart#getImage). */
export async function chartImage(
  engine: Engine,
  chart: ChartDrawing,
  { mode, ...wanted }: ImageSize,
): Promise<string> {
  const own = rectangleOf(sheetLines(engine, chart.sheetId), chart.place);
  const image = await loadedImage(chartSvg(engine, chart, own));
  const { width, height } = fitted(wanted, own);
  const box = { width: wanted.width ?? width, height: wanted.height ?? height };
  const drawn = mode === "Fill" ? box : { width, height };
  const canvas = document.createElement("canvas");
  canvas.width = mode === "Fit" ? drawn.width : box.width;
  canvas.height = mode === "Fit" ? drawn.height : box.height;
  const left = (canvas.width - drawn.width) / 2;
  const top = (canvas.height - drawn.height) / 2;
  canvas.getContext("2d")?.drawImage(image, left, top, drawn.width, drawn.height);
  return canvas.toDataURL("image/png").replace("data:image/png;base64,", "");
}

type Size = { readonly width: number; readonly height: number };

/** The largest size within the wanted one that keeps the chart's proportions. */
function fitted(wanted: Partial<Size>, own: Size): Size {
  const scale = Math.min(
    (wanted.width ?? Infinity) / own.width,
    (wanted.height ?? Infinity) / own.height,
  );
  if (!Number.isFinite(scale)) return own;
  return { width: Math.round(own.width * scale), height: Math.round(own.height * scale) };
}

function chartSvg(engine: Engine, { model }: ChartDrawing, { width, height }: Size): string {
  const place = document.createElement("div");
  const root = createRoot(place);
  const data = plottedData(model, openChartCells(engine));
  flushSync(() => {
    root.render(
      <ChartPicture model={model} data={data} format={formatValue} width={width} height={height} />,
    );
  });
  const svg = place.querySelector("svg");
  svg?.setAttribute("width", String(width));
  svg?.setAttribute("height", String(height));
  const text = svg === null ? "" : new XMLSerializer().serializeToString(svg);
  root.unmount();
  return text;
}

async function loadedImage(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
