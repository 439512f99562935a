import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "breaks pages before rows, at a scale, on A4, with a footer",
  source: "https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection",
  requires: "ExcelApi 1.9",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { pageLayout, horizontalPageBreaks } = sheet;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.zoom = { scale: 100 };
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    horizontalPageBreaks.add("A5");
    horizontalPageBreaks.removePageBreaks();
    horizontalPageBreaks.add("A9");
    horizontalPageBreaks.add("A21");
    pageLayout.load("paperSize, zoom, headersFooters/defaultForAllPages/centerFooter");
    const breaks = horizontalPageBreaks.load("items");
    await context.sync();
    const cells = breaks.items.map((item) => item.getCellAfterBreak().load("address"));
    await context.sync();
    expectEqual(pageLayout.paperSize, Excel.PaperType.a4, "paper");
    expectEqual(pageLayout.zoom.scale, 100, "scale");
    expectEqual(pageLayout.headersFooters.defaultForAllPages.centerFooter, "&P / &N", "footer");
    const rows = cells.map(({ address }) => /\d+$/u.exec(address)?.[0]);
    expectEqual(rows.join(" "), "9 21", "rows after breaks");
  }),
};
