import type { Bilingual } from "../../domain/bilingual";

export const developmentPlanTexts = {
  name: { zh: "发展计划", en: "Development plan" },
  title: { zh: "差距排序与发展计划", en: "Gap ranking and development plan" },
  fillIn: {
    zh: "按加权差额从大到小排列。负责人、完成日期、状态由 HR 填写，也可在右侧自行加列；重新生成时按工号和胜任力保留。",
    en: "By weighted shortfall, the largest first. Owner, due date and status are HR’s to fill, as are further columns beside them; a rebuild keeps them by employee and competency.",
  },
  key: { zh: "工号 · 胜任力", en: "Employee · competency" },
  shortfall: { zh: "加权差额", en: "Weighted shortfall" },
  reach: { zh: "下一分数段", en: "Band to reach" },
  owner: { zh: "负责人", en: "Owner" },
  due: { zh: "完成日期", en: "Due" },
  status: { zh: "状态", en: "Status" },
  actions: { zh: "行动（该分数段的行为）", en: "Actions (that band's behaviours)" },
} as const satisfies Readonly<Record<string, Bilingual>>;
