import { chart, openCharts } from "./chartedPage";
import { eventually } from "./eventually";

describe("a chart's numbers", () => {
  test("are read as they are shown where they are automatic", async () => {
    const { pane } = await openCharts();
    const axis = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getActiveWorksheet();
        const { valueAxis } = charts.getItem("Bar").axes;
        valueAxis.load("minimum,maximum,majorUnit");
        await context.sync();
        return [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit] as unknown[];
      }),
    );
    expect(axis).toEqual([0, 6, 1]);
  });

  test("are where setPosition put the chart, in points", async () => {
    const { pane } = await openCharts();
    const place = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const radar = sheet.charts.getItem("Radar").load("left,top,width,height");
        const cells = sheet.getRange("E2:K15").load("left,top,width,height");
        await context.sync();
        const box = (of: Excel.Chart | Excel.Range) => [of.left, of.top, of.width, of.height];
        return [box(radar), box(cells)];
      }),
    );
    expect(place[0]).toEqual(place[1]);
  });
});

describe("events of charts", () => {
  test("tell of charts that are added, selected and deleted", async () => {
    const { page, pane } = await openCharts();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const seen: string[] = [];
        const note = ({ type }: { readonly type: string }) => {
          seen.push(type);
          document.body.dataset["seen"] = seen.join(" ");
          return Promise.resolve();
        };
        sheet.charts.onAdded.add(note);
        sheet.charts.onActivated.add(note);
        sheet.charts.onDeleted.add(note);
        await context.sync();
        sheet.charts.add(Excel.ChartType.line, sheet.getRange("A1:C4"), "Columns").name = "Line";
        await context.sync();
        sheet.charts.getItem("Line").delete();
        await context.sync();
      }),
    );
    await chart(page, "Radar").click({ position: { x: 30, y: 15 } });
    await eventually(
      () => pane.evaluate(() => document.body.dataset["seen"]),
      (seen) => {
        expect(seen).toBe("ChartAdded ChartDeleted ChartActivated");
      },
    );
  });
});

describe("a chart that cannot be drawn", () => {
  test("is refused with the name of its type", async () => {
    const { pane } = await openCharts();
    const error = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add(Excel.ChartType.bubble, sheet.getRange("A1:C4"));
        await context.sync();
      }).catch(
        (reason: unknown) =>
          reason instanceof OfficeExtension.Error && [reason.code, reason.message],
      ),
    );
    expect(error).toEqual(["NotImplemented", expect.stringContaining("Bubble")]);
  });

  test("is null when it does not exist", async () => {
    const { pane } = await openCharts();
    const isNull = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getActiveWorksheet();
        const none = charts.getItemOrNullObject("None");
        await context.sync();
        return none.isNullObject;
      }),
    );
    expect(isNull).toBe(true);
  });
});
