import type { Bilingual } from "../../domain/bilingual";

export const periodComparisonTexts = {
  name: { zh: "期间对比", en: "Period comparison" },
  title: {
    zh: "胜任力变化：{earlier} → {period}",
    en: "Change of competencies: {earlier} → {period}",
  },
  titleAlone: { zh: "胜任力变化：{period}", en: "Change of competencies: {period}" },
  noEarlier: {
    zh: "没有更早的评估期，尚无变化可比。",
    en: "There is no earlier period to compare with.",
  },
  legend: {
    zh: "变化 = 本期得分 − 前期得分：▲ 上升 · ▼ 下降 · ＝ 持平 · 空白 有一期没有得分。",
    en: "Change = score − earlier score: ▲ up · ▼ down · ＝ same · blank: no score in one of the periods.",
  },
  snapshots: {
    zh: "已结束的评估期以结束时的模型、岗位和职级为准，之后的调动不改变以往数据。“→” 表示两期之间有变动。",
    en: "A closed period stands as it was closed: model, role and grade; later moves change nothing of it. “→” marks what changed between the periods.",
  },
  models: {
    zh: "两期的胜任力模型不同（{earlier} → {later}），按胜任力代码对比。",
    en: "The competency model has changed ({earlier} → {later}); competencies are compared by code.",
  },
  earlierTotal: { zh: "{period}\n总分", en: "{period}\ntotal" },
  totalChange: { zh: "总分变化", en: "Change of total" },
  average: { zh: "平均变化", en: "Average change" },
  n: { zh: "可比人数 n", en: "People compared (n)" },
  directions: { zh: "上升 ▲ / 持平 ＝ / 下降 ▼ 人数", en: "People up ▲ / same ＝ / down ▼" },
} as const satisfies Readonly<Record<string, Bilingual>>;
