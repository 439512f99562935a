import type { Page } from "playwright-core";

import { eventually } from "./eventually";
import { openWorkbench } from "./workbenchPage";

const rows = [
  ["", "得分", "目标"],
  ["沟通", 3, 4],
  ["客户", "", 4],
  ["学习", 5, 4],
];

/** A workbook with a radar chart and a bar chart over the same cells. */
export async function openCharts() {
  const opened = await openWorkbench();
  await opened.pane.evaluate(async (values) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:C4");
      range.values = values;
      const radar = sheet.charts.add(Excel.ChartType.radarMarkers, range);
      radar.set({ name: "Radar", title: { text: "能力" } });
      radar.axes.valueAxis.set({ minimum: 0, maximum: 5, majorUnit: 1 });
      radar.setPosition("E2", "K15");
      const bar = sheet.charts.add(Excel.ChartType.barClustered, range);
      bar.set({ name: "Bar" });
      bar.series.getItemAt(0).format.fill.setSolidColor("#7030A0");
      bar.setPosition("E17", "K30");
      await context.sync();
    });
  }, rows);
  return opened;
}

export function chart(page: Page, name: string) {
  return page.locator(`svg[data-chart="${name}"]`);
}

/** What a screen reader says of the chart. */
export async function expectText(page: Page, name: string, text: string): Promise<void> {
  await eventually(
    () => chart(page, name).getAttribute("aria-label"),
    (label) => {
      expect(label).toBe(text);
    },
  );
}

/** What the radar chart says at first. */
export const shown = "能力. 得分: 沟通 3, 客户 –, 学习 5. 目标: 沟通 4, 客户 4, 学习 4.";
