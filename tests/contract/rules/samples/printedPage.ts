import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "sets up the page for printing: orientation, area, titles, zoom and header",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.pagelayout",
  requires: "ExcelApi 1.9",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea("A1:D20");
    pageLayout.setPrintTitleRows("$1:$1");
    pageLayout.headersFooters.defaultForAllPages.centerHeader = "Scores";
    pageLayout.load(
      "orientation, centerHorizontally, zoom, headersFooters/defaultForAllPages/centerHeader",
    );
    const area = pageLayout.getPrintArea().load("address");
    const titles = pageLayout.getPrintTitleRows().load("address");
    await context.sync();
    expectEqual(pageLayout.orientation, "Landscape", "orientation");
    expectEqual(pageLayout.centerHorizontally, true, "centred");
    expectEqual(pageLayout.zoom.horizontalFitToPages, 1, "zoom");
    expectEqual(pageLayout.headersFooters.defaultForAllPages.centerHeader, "Scores", "header");
    expectEqual(area.address.split("!")[1], "A1:D20", "area");
    expectEqual(titles.address.split("!")[1], "1:1", "titles");
  }),
};
