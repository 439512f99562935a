import { barBoxes } from "../../../workbench/charts/barBoxes";
import { cartesianLayout } from "../../../workbench/charts/cartesianLayout";
import type { ChartModel } from "../../../workbench/charts/chartModel";
import { sourceContent } from "../../../workbench/charts/chartSource";
import type { ChartType } from "../../../workbench/charts/chartType";
import { newChart } from "../../../workbench/charts/newChart";
import { plottedData } from "../../../workbench/charts/plottedData";
import { radarLayout } from "../../../workbench/charts/radarLayout";
import { area, gridOfCells } from "./gridOfCells";

const box = { left: 0, top: 0, width: 480, height: 288 };

const cells = gridOfCells([
  ["", "得分", "目标"],
  ["沟通", 3, 4],
  ["客户", undefined, 4],
  ["学习", 5, 4],
]);

function request(type: ChartType, changes: Partial<ChartModel> = {}) {
  const content = sourceContent(cells, area(0, 0, 4, 3), "Auto");
  const model = { ...newChart("Chart 1", type, content), ...changes };
  return {
    model,
    data: plottedData(model, cells),
    format: (_: string, value: number) => String(value),
  };
}

function boxesOf(type: ChartType, changes: Partial<ChartModel> = {}) {
  const asked = request(type, changes);
  const layout = cartesianLayout(box, asked);
  return { layout, boxes: [0, 1].map((series) => barBoxes(layout, asked.model, series)) };
}

describe("columns", () => {
  test("stand on the axis and are as high as their values", () => {
    const { layout, boxes } = boxesOf("ColumnClustered");
    const [three, , five] = boxes[0] ?? [];
    const bottom = layout.plot.top + layout.plot.height;
    expect((three?.top ?? 0) + (three?.height ?? 0)).toBeCloseTo(bottom);
    expect((five?.height ?? 0) / (three?.height ?? 1)).toBeCloseTo(5 / 3);
  });

  test("are left out where a cell is blank", () => {
    expect(boxesOf("ColumnClustered").boxes[0]?.[1]).toBeUndefined();
  });

  test("stand on each other when they are stacked", () => {
    const [lower, upper] = boxesOf("ColumnStacked").boxes.map(([first]) => first);
    expect((upper?.top ?? 0) + (upper?.height ?? 0)).toBeCloseTo(lower?.top ?? -1);
    expect(upper?.left).toBeCloseTo(lower?.left ?? -1);
  });

  test("fill the whole height when they are shares", () => {
    const { layout, boxes } = boxesOf("ColumnStacked100");
    const heights = boxes.map(([first]) => first?.height ?? 0);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(layout.plot.height);
    expect(layout.values.ticks.at(-1)?.value).toBe(1);
  });
});

describe("bars", () => {
  test("begin with the first category at the bottom", () => {
    const [first, , third] = boxesOf("BarClustered").boxes[1] ?? [];
    expect(first?.top ?? 0).toBeGreaterThan(third?.top ?? 0);
  });

  test("begin at the top when the order is reversed", () => {
    const { categoryAxis } = request("BarClustered").model;
    const changes = { categoryAxis: { ...categoryAxis, reversed: true } };
    const [first, , third] = boxesOf("BarClustered", changes).boxes[1] ?? [];
    expect(first?.top ?? 0).toBeLessThan(third?.top ?? 0);
  });
});

describe("a radar chart", () => {
  test("has its first category on top and goes on clockwise", () => {
    const { angleAt } = radarLayout(box, request("Radar"));
    expect(angleAt(0)).toBe(0);
    expect(angleAt(1)).toBeCloseTo((2 * Math.PI) / 3);
  });

  test("keeps the names of its categories inside its box", () => {
    const { labels } = radarLayout(box, request("Radar"));
    for (const { x, middle } of labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(box.width);
      expect(middle).toBeGreaterThanOrEqual(0);
      expect(middle).toBeLessThanOrEqual(box.height);
    }
  });

  test("ends at the largest value", () => {
    const layout = radarLayout(box, request("Radar"));
    expect(layout.values.scale.maximum).toBe(5);
    expect(layout.radiusAt(5)).toBe(layout.radius);
  });
});
