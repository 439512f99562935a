import type { ChartModel } from "../../../workbench/charts/chartModel";
import { sourceContent } from "../../../workbench/charts/chartSource";
import { newChart } from "../../../workbench/charts/newChart";
import { plottedData, titleText } from "../../../workbench/charts/plottedData";
import { area, gridOfCells } from "./gridOfCells";

const rows = [
  ["", "得分"],
  ["沟通", 3],
  ["客户", undefined],
  ["学习", "缺考"],
  ["合规", "#N/A"],
];

function shown(changes: Partial<ChartModel> = {}, hiddenRows: readonly number[] = []) {
  const cells = gridOfCells(rows, hiddenRows);
  const content = sourceContent(cells, area(0, 0, 5, 2), "Auto");
  const model = { ...newChart("Chart 1", "Line", content), ...changes };
  return { model, data: plottedData(model, cells) };
}

test("a chart leaves a gap for blanks and errors and takes texts for zero", () => {
  expect(shown().data.series[0]?.values).toEqual([3, undefined, 0, undefined]);
});

test("a chart shows blanks as zero when it is told to", () => {
  expect(shown({ displayBlanksAs: "Zero" }).data.series[0]?.values).toEqual([3, 0, 0, undefined]);
});

test("a chart leaves hidden rows out", () => {
  const { data } = shown({}, [1]);
  expect(data.categories).toEqual(["客户", "学习", "合规"]);
});

test("a chart shows hidden rows when it is told to", () => {
  const { data } = shown({ plotVisibleOnly: false }, [1]);
  expect(data.categories).toEqual(["沟通", "客户", "学习", "合规"]);
});

test("a chart is called after its only series", () => {
  const { model, data } = shown();
  expect(titleText(model, data)).toBe("得分");
});

test("a series without a name is numbered and its categories too", () => {
  const cells = gridOfCells([[1], [2]]);
  const model = newChart("Chart 1", "Line", sourceContent(cells, area(0, 0, 2, 1), "Auto"));
  const data = plottedData(model, cells);
  expect(data.series[0]?.name).toBe("Series1");
  expect(data.categories).toEqual(["1", "2"]);
});
