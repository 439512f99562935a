import type { Bilingual } from "../../domain/bilingual";

export const scenarioReportTexts = {
  name: { zh: "权重方案", en: "Scenarios" },
  title: { zh: "权重方案对比（试算）", en: "What-if weights side by side" },
  note: {
    zh: "得分不变，只试换权重；工作簿中的权重没有改动。名次变化：▲ 前进 · ▼ 后退 · ＝ 不变。",
    en: "The same scores under other weights; nothing in the workbook changes. Places: ▲ won · ▼ lost · ＝ same.",
  },
  robust: {
    zh: "核心胜任力的权重同时乘以 {from} 到 {to} 之间的倍数时，前 {count} 名的次序保持不变。",
    en: "The order of the first {count} holds while core's weights are multiplied by anything from {from} to {to}.",
  },
  noEnd: { zh: "∞（不限）", en: "∞ (any)" },
  changes: {
    zh: "{name}：{moved} 人名次有变（共 {all} 人），前 {count} 名中新进入 {entered} 人",
    en: "{name}: {moved} of {all} people change places, {entered} newly among the first {count}",
  },
  weights: { zh: "各方案权重（括号内为占比）", en: "Weights in each scenario (with their share)" },
  ranking: { zh: "总分与名次", en: "Totals and places" },
  present: { zh: "现行权重", en: "Present weights" },
  weightOf: { zh: "{weight}（{share}%）", en: "{weight} ({share}%)" },
  equal: { zh: "权重全部相同", en: "All equal" },
  coreDouble: { zh: "核心加倍", en: "Core doubled" },
  coreHalf: { zh: "核心减半", en: "Core halved" },
  totalIn: { zh: "{name}\n总分", en: "{name}\ntotal" },
  rankIn: { zh: "{name}\n名次", en: "{name}\nrank" },
  placesIn: { zh: "{name}\n名次变化", en: "{name}\nplaces" },
  neighbour: { zh: "与后一名换位所需\n核心权重倍数", en: "Core factor to swap\nwith the next" },
  never: { zh: "不会换位", en: "never" },
} as const satisfies Readonly<Record<string, Bilingual>>;
