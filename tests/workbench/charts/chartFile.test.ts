import type { ChartModel } from "../../../workbench/charts/chartModel";
import { chartKinds } from "../../../workbench/charts/chartType";
import type { ChartType } from "../../../workbench/charts/chartType";
import { plainAxis, plainLabels, plainSeries } from "../../../workbench/charts/newChart";
import { fromGrid } from "../../../workbench/file/fromGrid";
import { partText, readParts, setPartText, writeParts } from "../../../workbench/file/packageParts";
import type { PackageParts } from "../../../workbench/file/packageParts";
import { readXlsx } from "../../../workbench/file/readXlsx";
import { toGrid } from "../../../workbench/file/toGrid";
import { writeXlsx } from "../../../workbench/file/writeXlsx";
import { chartedWorkbook, place, sheetName, twoSeriesChart } from "./chartedWorkbook";

const options = { customNamespaces: [] };
const types = Object.keys(chartKinds) as ChartType[];

async function saved(model: ChartModel): Promise<PackageParts> {
  return readParts(await writeXlsx(chartedWorkbook(model), options));
}

async function reopened(model: ChartModel, change?: (parts: PackageParts) => void) {
  const parts = await saved(model);
  change?.(parts);
  const { file, notCarried } = await readXlsx(await writeParts(parts), options);
  return { charts: file.sheets[0]?.charts, notCarried };
}

const dressed: Partial<ChartModel> = {
  name: "能力 & 目标",
  altText: 'Scores "of" Lin <2026>',
  title: {
    visible: true,
    text: "能力\n2026",
    overlay: false,
    font: { size: 18, bold: true, color: "#123456" },
  },
  legend: {
    visible: true,
    position: "Right",
    overlay: false,
    font: { size: 11 },
    box: { fill: "#FFFFFF", line: { style: "None" } },
  },
  valueAxis: {
    ...plainAxis,
    minimum: 0,
    maximum: 5,
    majorUnit: 1,
    numberFormat: "0.0",
    title: { visible: true, text: "分", font: { size: 12, bold: true } },
    majorGridlines: { visible: true, line: { color: "#FF0000", weight: 2, style: "Dash" } },
    line: { color: "#00FF00" },
  },
  categoryAxis: { ...plainAxis, reversed: true, font: { italic: true } },
  area: { fill: "#FFFFEE", line: { style: "None" } },
  plotArea: { fill: "#EEEEEE", line: {} },
  displayBlanksAs: "Interplotted",
  plotVisibleOnly: false,
};

describe("a chart in an .xlsx", () => {
  test.each(types)("keeps its type when it is %s", async (type) => {
    const model = twoSeriesChart(type);
    expect((await reopened(model)).charts).toEqual([{ place, model }]);
  });

  test("keeps titles, axes, legend, colours, name and alternative text", async () => {
    const model = twoSeriesChart("ColumnClustered", dressed);
    expect((await reopened(model)).charts).toEqual([{ place, model }]);
  });

  test("keeps the looks of series, markers and labels", async () => {
    const { series } = twoSeriesChart("LineMarkers");
    const look = {
      line: { color: "#C00000", weight: 3, style: "Dot" as const },
      marker: { style: "Diamond" as const, size: 8, background: "#00B050", foreground: "#000000" },
      hasDataLabels: true,
      dataLabels: {
        ...plainLabels,
        position: "Top" as const,
        numberFormat: "0.00",
        separator: "; ",
      },
    };
    const model = twoSeriesChart("LineMarkers", {
      series: series.map((one) => ({ ...one, ...look })),
    });
    expect((await reopened(model)).charts?.[0]?.model.series).toEqual(model.series);
  });

  test("keeps the fill of columns and the space between them", async () => {
    const { series } = twoSeriesChart("ColumnStacked");
    const coloured = series.map((one) => ({ ...one, fill: "#7030A0" }));
    const model = twoSeriesChart("ColumnStacked", { series: coloured, gapWidth: 80, overlap: 50 });
    expect((await reopened(model)).charts?.[0]?.model).toEqual(model);
  });

  test("keeps a series that is named by a text", async () => {
    const [first = plainSeries] = twoSeriesChart("Line").series;
    const model = twoSeriesChart("Line", { series: [{ ...first, name: { text: "A & B" } }] });
    expect((await reopened(model)).charts?.[0]?.model.series[0]?.name).toEqual({ text: "A & B" });
  });

  test("keeps names of categories that stand in several columns", async () => {
    const [first = plainSeries] = twoSeriesChart("Line").series;
    const categories = { sheetId: sheetName, row: 1, column: 0, rows: 3, columns: 2 };
    const model = twoSeriesChart("Line", { series: [{ ...first, categories }] });
    const parts = await saved(model);
    expect(partText(parts, "xl/charts/chart1.xml")).toContain("<c:multiLvlStrRef>");
    expect((await reopened(model)).charts?.[0]?.model.series[0]?.categories).toEqual(categories);
  });

  test("is not counted as lost", async () => {
    expect((await reopened(twoSeriesChart("Radar"))).notCarried).toEqual([]);
  });

  test("is told as lost when it is of a type that is not drawn", async () => {
    const { charts, notCarried } = await reopened(twoSeriesChart("Line"), (parts) => {
      const xml = partText(parts, "xl/charts/chart1.xml");
      setPartText(parts, "xl/charts/chart1.xml", xml.replaceAll("lineChart", "stockChart"));
    });
    expect(charts).toBeUndefined();
    expect(notCarried).toEqual([{ what: "charts", count: 1 }]);
  });
});

describe("the chart's XML", () => {
  test("names the cells with their sheet in quotes and holds their values", async () => {
    const xml = partText(await saved(twoSeriesChart("Radar")), "xl/charts/chart1.xml");
    expect(xml).toContain("<c:f>&apos;得分 2026&apos;!$B$2:$B$4</c:f>");
    expect(xml).toContain('<c:pt idx="2"><c:v>5</c:v></c:pt>');
    expect(xml).toContain("<c:v>学习</c:v>");
  });

  test("fixes the ends of a radar chart's axis", async () => {
    const chart = twoSeriesChart("RadarMarkers", dressed);
    const xml = partText(await saved(chart), "xl/charts/chart1.xml");
    expect(xml).toMatch(/<c:valAx>.*<c:max val="5"\/><c:min val="0"\/>/);
  });

  test("says the alternative text in the drawing", async () => {
    const chart = twoSeriesChart("Radar", dressed);
    const xml = partText(await saved(chart), "xl/drawings/drawing1.xml");
    expect(xml).toContain('descr="Scores &quot;of&quot; Lin &lt;2026&gt;"');
  });
});

test("a chart survives the grid's snapshot", () => {
  const file = chartedWorkbook(twoSeriesChart("Radar", dressed));
  const locale = "enUS" as ReturnType<typeof toGrid>["locale"];
  const snapshot = toGrid(file, { unitId: "workbook", workbookName: "Book1", locale });
  const state = { snapshot, spilledCells: {}, spillAreas: {}, formula: () => undefined };
  expect(fromGrid(state).sheets[0]?.charts).toEqual(file.sheets[0]?.charts);
  expect(JSON.stringify(snapshot.resources)).not.toContain(sheetName);
});
