import type { Box } from "./box";
import { without } from "./box";
import type { ChartModel } from "./chartModel";
import type { TextLook } from "./chartText";
import { lineHeight, textLook, wrapText } from "./chartText";
import { chartKind, isDrawnAsAreas } from "./chartType";
import type { LegendLayout } from "./legendLayout";
import { legendLayout } from "./legendLayout";
import type { PlottedData } from "./plottedData";
import { titleText } from "./plottedData";

export interface ChartLayout {
  readonly title: TitleLayout | undefined;
  readonly legend: LegendLayout;
  readonly legendLook: TextLook;
  readonly plot: Box;
}

interface TitleLayout {
  readonly lines: readonly string[];
  readonly look: TextLook;
  readonly x: number;
  readonly middle: number;
}

interface LayoutRequest {
  readonly model: ChartModel;
  readonly data: PlottedData;
  readonly width: number;
  readonly height: number;
}

const margin = 10;

/** Title on top, legend at its side, the plot in the rest. */
export function chartLayout(request: LayoutRequest): ChartLayout {
  const { model, data, width, height } = request;
  const whole = {
    left: margin,
    top: margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
  };
  const title = titleLayout(whole, request);
  const depth = title && !model.title.overlay ? title.lines.length * lineHeight(title.look) + 8 : 0;
  const legendLook = textLook(model.legend.font, model.font);
  const legend = legendLayout(without(whole, "top", depth), {
    legend: model.legend,
    names: legendNames(model, data),
    look: legendLook,
    keyWidth: isDrawnAsAreas(model.type) ? 7 : 27,
  });
  return { title, legend, legendLook, plot: legend.rest };
}

/** The legend of a pie explains its slices, that of other charts their series. */
function legendNames({ type }: ChartModel, data: PlottedData): readonly string[] {
  const isPie = chartKind(type).family === "pie";
  return isPie ? data.categories : data.series.map(({ name }) => name);
}

function titleLayout(box: Box, { model, data }: LayoutRequest): TitleLayout | undefined {
  if (!model.title.visible) return undefined;
  const look = textLook(model.title.font, { ...model.font, size: model.title.font.size ?? 14 });
  const lines = titleText(model, data)
    .split("\n")
    .flatMap((part) => wrapText(part, look, box.width * 0.9));
  return {
    lines,
    look,
    x: box.left + box.width / 2,
    middle: box.top + (lines.length * lineHeight(look)) / 2,
  };
}
