import type { Bilingual } from "../../domain/bilingual";

export const teamOverviewTexts = {
  name: { zh: "团队概览", en: "Team overview" },
  title: { zh: "团队胜任力概览", en: "Team overview" },
  strict: { zh: "准备度\n（严格：达标权重占比）", en: "Readiness\n(strict: weight at target)" },
  proportional: {
    zh: "准备度\n（按比例：达成目标的程度）",
    en: "Readiness\n(proportional: part of target)",
  },
  average: { zh: "平均得分", en: "Average" },
  n: { zh: "有得分人数 n", en: "People with a score (n)" },
  averageGap: { zh: "平均差距（得分−目标分）", en: "Average gap (score − target)" },
  place: { zh: "平均差距最高 ▲ / 最低 ▼ 三项", en: "Top ▲ and bottom ▼ three by gap" },
  bench: {
    zh: "达标人数 / 可比人数（⚠ 少于 {fewest} 人）",
    en: "At target / comparable (⚠ below {fewest})",
  },
  band: { zh: "分数段 {band} 人数", en: "People in band {band}" },
  without: { zh: "无得分人数", en: "People without a score" },
} as const satisfies Readonly<Record<string, Bilingual>>;
