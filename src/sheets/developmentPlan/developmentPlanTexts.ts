import type { Bilingual } from "../../domain/bilingual";

export const developmentPlanTexts = {
  name: { zh: "发展计划", en: "Development plan" },
  title: { zh: "差距排序与发展计划", en: "Gap ranking and development plan" },
  fillIn: {
    zh: "按加权差额从大到小排列。右侧各列由 HR 填写（负责人、日期、状态）；重新生成时按工号和胜任力保留。",
    en: "By weighted shortfall, the largest first. The columns to the right are HR's (owner, date, status): a rebuild keeps them by employee and competency.",
  },
  key: { zh: "工号 · 胜任力", en: "Employee · competency" },
  shortfall: { zh: "加权差额", en: "Weighted shortfall" },
  reach: { zh: "下一分数段", en: "Band to reach" },
  actions: { zh: "行动（该分数段的行为）", en: "Actions (that band's behaviours)" },
} as const satisfies Readonly<Record<string, Bilingual>>;
