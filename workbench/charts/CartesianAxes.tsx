import { lineColour } from "./chartColours";
import type { CartesianLayout } from "./cartesianLayout";
import { hasLabels } from "./cartesianLayout";
import { CategoryNames } from "./CategoryNames";
import { ChartLabel } from "./ChartLabel";
import type { ChartModel, GridlinesModel } from "./chartModel";
import { textLook } from "./chartText";
import type { PlottedData } from "./plottedData";
import { strokeOf } from "./strokeOf";

interface CartesianAxesProps {
  readonly model: ChartModel;
  readonly layout: CartesianLayout;
  readonly data: PlottedData;
}

/** Gridlines, axis lines, numbers, names and titles. */
export function CartesianAxes({ model, layout, data }: CartesianAxesProps) {
  const { categoryAxis, valueAxis } = model;
  const { categories } = data;
  const zero = layout.valueAt(0);
  const isUp = layout.direction === "up";
  const edges = [...categories.keys(), categories.length].map((index) =>
    edgeAt(layout, index, categories.length),
  );
  const axisLine = strokeOf(categoryAxis.line, { color: lineColour, points: 0.75 });
  return (
    <g className="chart-axes">
      {layout.values.ticks.map(({ value }) => (
        <Gridline
          key={value}
          at={layout.valueAt(value)}
          across={isUp ? "x" : "y"}
          layout={layout}
          gridlines={valueAxis.majorGridlines}
        />
      ))}
      {edges.map((at) => (
        <Gridline
          key={at}
          at={at}
          across={isUp ? "y" : "x"}
          layout={layout}
          gridlines={categoryAxis.majorGridlines}
        />
      ))}
      {categoryAxis.visible && (
        <line
          className="chart-category-axis"
          {...lineAt(layout, zero, isUp ? "x" : "y")}
          {...axisLine}
        />
      )}
      {hasLabels(valueAxis) && <ValueNumbers model={model} layout={layout} />}
      {hasLabels(categoryAxis) && <CategoryNames model={model} layout={layout} />}
      <AxisTitles model={model} layout={layout} data={data} />
      <UnitLabel model={model} layout={layout} data={data} />
    </g>
  );
}

function edgeAt(layout: CartesianLayout, index: number, count: number): number {
  if (index < count) return layout.categoryAt(index);
  return layout.categoryAt(count - 1) + layout.slot;
}

/** The ends of a line across the plot: "x" runs from left to right. */
function lineAt({ plot }: CartesianLayout, at: number, across: "x" | "y") {
  return across === "x"
    ? { x1: plot.left, x2: plot.left + plot.width, y1: at, y2: at }
    : { x1: at, x2: at, y1: plot.top, y2: plot.top + plot.height };
}

interface GridlineProps {
  readonly at: number;
  readonly across: "x" | "y";
  readonly layout: CartesianLayout;
  readonly gridlines: GridlinesModel;
}

function Gridline({ at, across, layout, gridlines }: GridlineProps) {
  if (!gridlines.visible) return null;
  const stroke = strokeOf(gridlines.line, { color: lineColour, points: 0.75 });
  return <line className="chart-gridline" {...lineAt(layout, at, across)} {...stroke} />;
}

function ValueNumbers({ model, layout }: Omit<CartesianAxesProps, "data">) {
  const look = textLook(model.valueAxis.font, model.font);
  const { plot, values } = layout;
  const isUp = layout.direction === "up";
  return (
    <g className="chart-value-labels">
      {values.ticks.map(({ value, text }) => (
        <ChartLabel
          key={value}
          lines={[text]}
          look={look}
          x={isUp ? plot.left - 6 : layout.valueAt(value)}
          middle={isUp ? layout.valueAt(value) : plot.top + plot.height + 6 + look.size / 2}
          anchor={isUp ? "end" : "middle"}
        />
      ))}
    </g>
  );
}

function AxisTitles({ model, layout, data }: CartesianAxesProps) {
  const { plot, titles } = layout;
  const isUp = layout.direction === "up";
  const places = [
    { axis: model.categoryAxis, at: titles.category, isBelow: isUp },
    { axis: model.valueAxis, at: titles.value, isBelow: !isUp },
  ];
  return places.map(({ axis, at, isBelow }) => {
    if (at === undefined) return null;
    const look = textLook(axis.title.font, model.font, 10);
    const [x, middle] = isBelow
      ? [plot.left + plot.width / 2, at]
      : [at, plot.top + plot.height / 2];
    const lines = [axis.title.text ?? data.words.axisTitle];
    return (
      <ChartLabel
        key={String(isBelow)}
        lines={lines}
        look={look}
        x={x}
        middle={middle}
        angle={isBelow ? 0 : -90}
        box={axis.title.box}
      />
    );
  });
}

/** The unit that the numbers are counted in. */
function UnitLabel({ model, layout, data }: CartesianAxesProps) {
  const { displayUnit, font } = model.valueAxis;
  const { plot, titles } = layout;
  if (displayUnit === undefined || titles.unit === undefined) return null;
  const isUp = layout.direction === "up";
  const [x, middle] = isUp
    ? [titles.unit, plot.top + plot.height / 2]
    : [plot.left + plot.width / 2, titles.unit];
  return (
    <ChartLabel
      lines={[data.words.displayUnits[displayUnit]]}
      look={textLook(font, model.font)}
      x={x}
      middle={middle}
      angle={isUp ? -90 : 0}
    />
  );
}
