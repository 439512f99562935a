import type { ChartModel, SeriesModel } from "../../../workbench/charts/chartModel";
import { newChart, plainSeries } from "../../../workbench/charts/newChart";
import { pointLabel, pointLook } from "../../../workbench/charts/pointLook";

function chart(type: ChartModel["type"], series: Partial<SeriesModel>): ChartModel {
  return newChart("Chart 1", type, { plotBy: "Columns", series: [{ ...plainSeries, ...series }] });
}

describe("the look of one value", () => {
  test("is that of its series, but for what it has of its own", () => {
    const model = chart("ColumnClustered", {
      fill: "#112233",
      points: { 1: { fill: "#FFC0CB" } },
    });
    expect([0, 1].map((category) => pointLook(model, 0, category).fill)).toEqual([
      "#112233",
      "#FFC0CB",
    ]);
  });

  test("is a colour of its own for each slice of a pie", () => {
    const model = chart("Pie", {});
    expect(pointLook(model, 0, 0).fill).not.toBe(pointLook(model, 0, 1).fill);
  });
});

describe("the label of one value", () => {
  test("is shown where the series has none", () => {
    const series = { ...plainSeries, points: { 2: { hasDataLabel: true } } };
    expect([1, 2].map((category) => pointLabel(series, category)?.showValue)).toEqual([
      undefined,
      true,
    ]);
  });

  test("is left out where only it is switched off", () => {
    const series = {
      ...plainSeries,
      hasDataLabels: true,
      points: { 0: { hasDataLabel: false } },
    };
    expect(pointLabel(series, 0)).toBeUndefined();
  });
});
