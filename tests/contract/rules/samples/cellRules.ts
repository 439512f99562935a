import { expectEqual } from "../../expectEqual";
import type { Rule } from "../../rule";
import { onScratchSheet } from "../../scratchSheet";

export const rule: Rule = {
  title: "marks cells by value, by text, by rank, by preset and by formula",
  source:
    "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting",
  requires: "ExcelApi 1.6",
  run: onScratchSheet(async ({ context, sheet }) => {
    const { conditionalFormats } = sheet.getRange("A1:A9");
    const byValue = conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    byValue.cellValue.format.font.color = "#C00000";
    byValue.cellValue.rule = { formula1: "=40", operator: "LessThan" };
    const byText = conditionalFormats.add(Excel.ConditionalFormatType.containsText);
    byText.textComparison.format.font.bold = true;
    byText.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: "late" };
    const byRank = conditionalFormats.add(Excel.ConditionalFormatType.topBottom);
    byRank.topBottom.format.fill.color = "#C6EFCE";
    byRank.topBottom.rule = { rank: 2, type: "TopItems" };
    const byPreset = conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
    byPreset.preset.format.font.italic = true;
    byPreset.preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.aboveAverage };
    const byFormula = conditionalFormats.add(Excel.ConditionalFormatType.custom);
    byFormula.custom.rule.formula = "=ISBLANK(A1)";
    byFormula.custom.format.fill.color = "#F2F2F2";
    conditionalFormats.load("items/type");
    byValue.cellValue.load("rule");
    byText.textComparison.load("rule");
    byRank.topBottom.load("rule");
    byFormula.custom.rule.load("formula");
    await context.sync();
    expectEqual(conditionalFormats.items.map(({ type }) => type as string).sort(), [
      "CellValue",
      "ContainsText",
      "Custom",
      "PresetCriteria",
      "TopBottom",
    ]);
    expectEqual(byValue.cellValue.rule.operator, "LessThan", "operator");
    expectEqual(byText.textComparison.rule.text, "late", "text");
    expectEqual(byRank.topBottom.rule.rank, 2, "rank");
    expectEqual(byFormula.custom.rule.formula, "=ISBLANK(A1)", "formula");
  }),
};
