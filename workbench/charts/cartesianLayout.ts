import type { Box } from "./box";
import { without } from "./box";
import type { CategoryLabels } from "./categoryLabels";
import { labelsBelow, labelsBeside } from "./categoryLabels";
import type { AxisModel, ChartModel } from "./chartModel";
import { lineHeight, textLook, textWidth } from "./chartText";
import { chartKind } from "./chartType";
import type { PlottedData } from "./plottedData";
import type { Span } from "./stackedValues";
import { spansOf } from "./stackedValues";
import type { ValueAxisLayout } from "./valueAxisLayout";
import { valueAxisLayout, valuePlace } from "./valueAxisLayout";
import type { FormatValue } from "./valueText";

/** A chart with a category axis and a value axis, laid out in its box. */
export interface CartesianLayout {
  /** Values go up ("column", "line") or to the right ("bar"). */
  readonly direction: "up" | "right";
  readonly plot: Box;
  readonly spans: readonly (readonly Span[])[];
  readonly values: ValueAxisLayout;
  readonly labels: CategoryLabels;
  /** Where the axes' titles are, across the axis; undefined: no title. */
  readonly titles: {
    readonly category: number | undefined;
    readonly value: number | undefined;
    /** "Thousands", between the title and the numbers. */
    readonly unit: number | undefined;
  };
  readonly valueAt: (value: number) => number;
  /** Where a category's part of the axis begins; all parts are `slot` long. */
  readonly categoryAt: (index: number) => number;
  readonly slot: number;
}

export interface PlotRequest {
  readonly model: ChartModel;
  readonly data: PlottedData;
  readonly format: FormatValue;
}

const gap = 6;

export function cartesianLayout(box: Box, request: PlotRequest): CartesianLayout {
  const { model, data } = request;
  const isUp = chartKind(model.type).family !== "bar";
  const spans = spansOf(data.series, chartKind(model.type).stacking);
  const inner = withoutTitles(box, model, isUp);
  const values = valueAxisLayout({ ...request, spans, mostSteps: mostSteps(inner, model, isUp) });
  const { plot, labels } = withoutLabels(inner, request, values, isUp);
  const count = Math.max(1, data.categories.length);
  const slot = (isUp ? plot.width : plot.height) / count;
  // The first category is at the left, or at the bottom, unless the order is reversed.
  const isBackwards = model.categoryAxis.reversed === isUp;
  const start = isUp ? plot.left : plot.top;
  return {
    direction: isUp ? "up" : "right",
    plot,
    spans,
    values,
    labels,
    titles: titlePlaces(box, model, isUp),
    valueAt: valuePlace(
      values.scale,
      isUp ? plot.top + plot.height : plot.left,
      isUp ? plot.top : plot.left + plot.width,
      model.valueAxis.reversed ? "reversed" : "normal",
    ),
    categoryAt: (index) => start + slot * (isBackwards ? count - 1 - index : index),
    slot,
  };
}

/** How many steps have room: one for one and a half lines, or for a number and a half. */
function mostSteps(box: Box, model: ChartModel, isUp: boolean): number {
  const look = textLook(model.valueAxis.font, model.font);
  if (isUp) return Math.max(1, (box.height - 2 * lineHeight(look)) / (lineHeight(look) * 1.6));
  return Math.max(1, (box.width * 0.8) / Math.max(45, textWidth("0000", look) * 1.6));
}

/** Whether numbers or names are written along the axis. */
export function hasLabels({ visible, tickLabels }: AxisModel): boolean {
  return visible && tickLabels !== "None";
}

function titleDepth(axis: AxisModel, model: ChartModel): number {
  return axis.title.visible ? lineHeight(textLook(axis.title.font, model.font, 10)) + gap : 0;
}

function unitDepth({ displayUnit, hidesUnitLabel, font }: AxisModel, model: ChartModel): number {
  const isShown = displayUnit !== undefined && hidesUnitLabel !== true;
  return isShown ? lineHeight(textLook(font, model.font)) + gap : 0;
}

function withoutTitles(box: Box, model: ChartModel, isUp: boolean): Box {
  const { categoryAxis, valueAxis } = model;
  const [below, beside] = isUp ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  const depth = (axis: AxisModel) => titleDepth(axis, model) + unitDepth(axis, model);
  return without(without(box, "bottom", depth(below)), "left", depth(beside));
}

function titlePlaces(box: Box, model: ChartModel, isUp: boolean): CartesianLayout["titles"] {
  const place = (axis: AxisModel, isBelow: boolean) => {
    const depth = titleDepth(axis, model);
    if (depth === 0) return undefined;
    return isBelow ? box.top + box.height - depth / 2 : box.left + depth / 2;
  };
  const before = titleDepth(model.valueAxis, model);
  const unit = unitDepth(model.valueAxis, model);
  const middle = before + unit / 2;
  return {
    category: place(model.categoryAxis, isUp),
    value: place(model.valueAxis, !isUp),
    unit: unit === 0 ? undefined : isUp ? box.left + middle : box.top + box.height - middle,
  };
}

function withoutLabels(
  box: Box,
  { model, data }: PlotRequest,
  values: ValueAxisLayout,
  isUp: boolean,
): { plot: Box; labels: CategoryLabels } {
  const valueLook = textLook(model.valueAxis.font, model.font);
  const widest = Math.max(...values.ticks.map(({ text }) => textWidth(text, valueLook)));
  const count = Math.max(1, data.categories.length);
  const look = textLook(model.categoryAxis.font, model.font);
  const isShown = hasLabels(model.categoryAxis);
  const names = isShown ? data.categories : [];
  if (isUp) {
    const upper = without(box, "top", lineHeight(valueLook) / 2);
    const beside = without(upper, "left", hasLabels(model.valueAxis) ? widest + gap : 0);
    const slot = beside.width / count;
    const labels = labelsBelow({ names, look, slot, mostDepth: box.height * 0.4 });
    return { plot: without(beside, "bottom", isShown ? labels.depth : 0), labels };
  }
  const right = without(box, "right", widest / 2);
  const above = without(
    right,
    "bottom",
    hasLabels(model.valueAxis) ? lineHeight(valueLook) + gap : 0,
  );
  const slot = above.height / count;
  const labels = labelsBeside({ names, look, slot, mostDepth: box.width * 0.4 });
  return { plot: without(above, "left", isShown ? labels.depth : 0), labels };
}
