import type { Bilingual } from "../domain/bilingual";

export interface ValidationText {
  readonly title: Bilingual;
  readonly message: Bilingual;
}

/** What Excel says when an entry breaks a column's rule: what is wrong and what to enter instead. */
export const validationTexts = {
  score: {
    title: { zh: "得分无法使用", en: "This score cannot be used" },
    message: {
      zh: "请输入评分范围内的数字（范围见“分数段”工作表），未观察到时输入 N/A；尚未评分请留空。",
      en: "Enter a number on the scale (see the sheet Bands), or N/A if it was not observed. Leave the cell blank if it is not rated yet.",
    },
  },
  target: {
    title: { zh: "目标分无法使用", en: "This target cannot be used" },
    message: {
      zh: "请输入评分范围内的数字（范围见“分数段”工作表）；没有目标时请留空。",
      en: "Enter a number on the scale (see the sheet Bands). Leave the cell blank where there is no target.",
    },
  },
  period: {
    title: { zh: "没有这个评估期", en: "Unknown period" },
    message: {
      zh: "请从列表中选择评估期，或先在“评估期”工作表中添加。在添加之前，这一行不计入结果。",
      en: "Choose a period from the list, or add it on the sheet Periods first. Until then this row does not count.",
    },
  },
  employeeId: {
    title: { zh: "没有这个工号", en: "Unknown employee ID" },
    message: {
      zh: "请从列表中选择工号，或先在“员工”工作表中添加该员工。在添加之前，这一行不计入结果。",
      en: "Choose an ID from the list, or add the employee on the sheet Employees first. Until then this row does not count.",
    },
  },
  competency: {
    title: { zh: "没有这项胜任力", en: "Unknown competency" },
    message: {
      zh: "请从列表中选择胜任力代码，或先在“胜任力”工作表中添加。在添加之前，这一行不计入结果。",
      en: "Choose a competency's code from the list, or add it on the sheet Competencies first. Until then this row does not count.",
    },
  },
  word: {
    title: { zh: "不在列表中", en: "Not in the list" },
    message: {
      zh: "请从列表中选择；其他写法可能无法识别。",
      en: "Choose one of the list; other words may not be understood.",
    },
  },
  weight: {
    title: { zh: "权重无效", en: "This is no weight" },
    message: {
      zh: "权重应为大于或等于 0 的数字，0 表示不计入总分。",
      en: "A weight is a number, 0 or more; 0 takes the competency out of the total.",
    },
  },
  bandNumber: {
    title: { zh: "编号无效", en: "This is no band number" },
    message: {
      zh: "分数段的编号从 1（最低）开始递增。",
      en: "Bands are numbered upwards from 1, the lowest.",
    },
  },
} as const satisfies Readonly<Record<string, ValidationText>>;
