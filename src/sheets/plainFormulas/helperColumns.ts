import type { CompetencyModel } from "../../domain/assessment";
import { inLanguage, type Bilingual, type Language } from "../../domain/bilingual";
import type { RaterGroup } from "../../domain/rating";
import { textKey } from "../../domain/textKey";
import { choiceLabel } from "../choice";
import { raterGroupChoices } from "../columnChoices";
import { planCell, type PlanCell } from "../planCell";
import type { CellStyle, SheetPlan } from "../sheetPlan";
import { summaryRows } from "../summaryLayout";
import { targetKey } from "./summaryAddresses";

const texts = {
  helpers: {
    zh: "以下各列供公式使用：评分人类别权重、各项目标分",
    en: "Used by the formulas: weights of rater groups, targets",
  },
  target: { zh: "目标分", en: "Target" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const grey = "#44546A";
const head: CellStyle = { fontColor: grey, horizontalAlignment: "Center", wrapText: true };

export interface HelperColumns {
  readonly model: CompetencyModel;
  readonly language: Language;
  /** Rater groups whose weights the formulas need. */
  readonly groups: readonly RaterGroup[];
}

/** A summary with columns on its right for what its formulas need: a target per competency, and above them the group weights. */
export function helperColumns(
  plan: SheetPlan,
  { model, language, groups }: HelperColumns,
): SheetPlan {
  const column = plan.columnKeys.length;
  const columnCount = Math.max(model.competencies.length, groups.length);
  const say = (words: Bilingual) => inLanguage(words, language);
  const codes = Array.from({ length: columnCount }, (_, at) => model.competencies[at]?.code);
  const headRows = new Map<number, readonly PlanCell[]>([
    [summaryRows.about, [planCell(say(texts.helpers))]],
    [
      summaryRows.legend,
      groups.map((group) => planCell(choiceLabel(raterGroupChoices, group, language))),
    ],
    [
      summaryRows.headers,
      codes.map((code) => (code === undefined ? "" : planCell(`${say(texts.target)}\n${code}`))),
    ],
  ]);
  return {
    ...plan,
    columnKeys: [
      ...plan.columnKeys,
      ...codes.map((code, at) => `${targetKey}${textKey(code ?? `no ${at + 1}`)}`),
    ],
    cells: plan.cells.map((row, at) => [
      ...row,
      ...codes.map((_, place): PlanCell => headRows.get(at)?.[place] ?? ""),
    ]),
    numberFormats: plan.numberFormats.map((row) => [...row, ...codes.map(() => "General")]),
    styles: [
      ...plan.styles,
      {
        area: { row: 0, column, rowCount: plan.cells.length, columnCount },
        style: { fontColor: grey },
      },
      { area: { row: summaryRows.headers, column, rowCount: 1, columnCount }, style: head },
    ],
    columnWidths: [...plan.columnWidths, ...codes.map(() => 48)],
  };
}
