import { useSyncExternalStore } from "react";

import type { Engine } from "../engine/startEngine";
import { findChart } from "./chartDrawings";
import { rectangleOf } from "./chartPlace";
import { ChartPicture } from "./ChartPicture";
import type { ChartRevision } from "./chartRevision";
import { formatValue } from "./formatValue";
import { openChartCells } from "./openChartCells";
import { plottedData } from "./plottedData";
import { sheetLines } from "./sheetLines";

interface LiveChartProps {
  readonly engine: Engine;
  readonly revision: ChartRevision;
  readonly id: string;
}

/** A chart on the grid, drawn anew when the workbook changes. */
export function LiveChart({ engine, revision, id }: LiveChartProps) {
  useSyncExternalStore(revision.subscribe, revision.current);
  const chart = findChart(engine, id);
  if (chart === undefined) return null;
  const { width, height } = rectangleOf(sheetLines(engine, chart.sheetId), chart.place);
  const data = plottedData(chart.model, openChartCells(engine));
  return (
    <ChartPicture
      model={chart.model}
      data={data}
      format={formatValue}
      width={width}
      height={height}
    />
  );
}
