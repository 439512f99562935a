import { inLanguage, type Bilingual, type Language } from "../domain/bilingual";
import { raterGroups } from "../domain/rating";
import { standardAnonymityThreshold } from "../domain/standardAnonymityThreshold";
import { standardGroupWeights } from "../domain/standardGroupWeights";
import { choiceLabel } from "./choice";
import { coreChoices, evidenceNeedChoices } from "./columnChoices";
import { settingNames, type SettingKey } from "./settingNames";
import type { CellValue } from "./tableCells";
import type { TableRecord } from "./tableRecord";

/** Rows of `Settings` that set nothing but say by which rules and assumptions the workbook counts. */
const notes: readonly Bilingual[] = [
  {
    zh: "分数段规则：得分达到某段的起始分即属于该段，直到下一段的起始分为止，不四舍五入（40.9 属于第 1 段，41 属于第 2 段）。",
    en: "Band rule: a score belongs to the band whose From it has reached, until it reaches the next From; nothing is rounded (40.9 is band 1, 41 is band 2).",
  },
  {
    zh: "核心胜任力的权重为 2、其他为 1，是本工具的假设，可在“胜任力”工作表的“权重”列逐项修改；计算只看权重。",
    en: "Weight 2 for core competencies and 1 for the others is an assumption of this tool. Change it per competency in the column Weight of the sheet Competencies; only the weight counts.",
  },
  {
    zh: "评分人类别的权重同样是假设，可直接在上方修改；只计入实际给出评分的类别。",
    en: "The group weights above are an assumption too and can be changed there; only groups that have given a score count.",
  },
  {
    zh: "PROFILE 显示为卡片时，整份个人结果都保存在单元格里；没有本工具、离开本工作簿也能读到，复制单元格时会一并带走。",
    en: "With PROFILE as a card the whole profile is kept in the cell: it can be read without this tool, and goes along where the cell is copied.",
  },
  {
    zh: "盲评设为“是”后，评分窗格在评分人评完某项之前，不显示该项的往期得分和他人评分。只对进行中的评估期生效，每期可重新选择；目的是避免先入为主，不用于保密。",
    en: "With blind rating set to Yes the rating pane shows earlier and others’ scores of a competency only after the rater has rated it. It holds for the open period and can be chosen anew for each; it keeps first impressions apart and is no confidentiality.",
  },
  {
    zh: "“必须填写事实依据”可填：不要求、最低和最高分数段、所有分数段。",
    en: "Evidence needed for: No band, Lowest and highest band, or Every band.",
  },
];

/** The rows of `Settings` as set-up writes them. */
export function settingRecords(language: Language): readonly TableRecord<"Settings">[] {
  const set = (key: SettingKey, value: CellValue) => ({
    cells: { setting: inLanguage(settingNames[key], language), value },
  });
  return [
    set("language", language),
    ...raterGroups.map((group) => set(group, standardGroupWeights[group])),
    set("anonymityThreshold", standardAnonymityThreshold),
    set("profileCards", choiceLabel(coreChoices, false, language)),
    set("blindPass", choiceLabel(coreChoices, false, language)),
    set("evidenceNeed", choiceLabel(evidenceNeedChoices, "never", language)),
    ...notes.map((note) => ({
      cells: { setting: language === "zh-CN" ? "说明" : "Note", value: inLanguage(note, language) },
    })),
  ];
}
