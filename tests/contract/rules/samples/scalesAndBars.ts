import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "marks a range with a colour scale, data bars and an icon set",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting",
  requires: "ExcelApi 1.6",
  run: onScratchSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:A3");
    range.values = [[10], [50], [90]];
    const scale = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    scale.colorScale.criteria = {
      minimum: { type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: "#F8696B" },
      midpoint: {
        formula: "50",
        type: Excel.ConditionalFormatColorCriterionType.percent,
        color: "#FFEB84",
      },
      maximum: { type: Excel.ConditionalFormatColorCriterionType.highestValue, color: "#63BE7B" },
    };
    const bars = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    bars.dataBar.barDirection = Excel.ConditionalDataBarDirection.leftToRight;
    const icons = range.conditionalFormats.add(Excel.ConditionalFormatType.iconSet);
    icons.iconSet.style = Excel.IconSet.threeTrafficLights1;
    range.conditionalFormats.load("items/type");
    scale.colorScale.load("threeColorScale");
    bars.dataBar.load("barDirection");
    icons.iconSet.load("style");
    await context.sync();
    expectEqual(range.conditionalFormats.items.map(({ type }) => type as string).sort(), [
      "ColorScale",
      "DataBar",
      "IconSet",
    ]);
    expectEqual(scale.colorScale.threeColorScale, true, "three colours");
    expectEqual(bars.dataBar.barDirection, "LeftToRight", "direction");
    expectEqual(icons.iconSet.style, "ThreeTrafficLights1", "icons");
  }),
};
