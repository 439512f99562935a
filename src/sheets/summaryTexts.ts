import type { Bilingual } from "../domain/bilingual";

export const summaryTexts = {
  name: { zh: "汇总", en: "Summary" },
  title: { zh: "胜任力评估汇总", en: "Competency summary" },
  period: { zh: "评估期", en: "Period" },
  modelVersion: { zh: "模型版本", en: "Model version" },
  asOf: { zh: "截至", en: "As of" },
  frozenLegend: { zh: "★ 核心 · 空白 未评", en: "★ core · blank: unrated" },
  legend: {
    zh: "N/A 未观察 · ⚠ 需更正的单元格",
    en: "N/A not observed · ⚠ cell to be corrected",
  },
  employeeId: { zh: "工号", en: "Employee ID" },
  employee: { zh: "姓名", en: "Name" },
  department: { zh: "部门", en: "Department" },
  role: { zh: "岗位", en: "Role" },
  grade: { zh: "职级", en: "Grade" },
  weight: { zh: "权重", en: "Weight" },
  total: { zh: "加权总分", en: "Weighted total" },
  coverage: { zh: "覆盖率", en: "Coverage" },
  band: { zh: "分数段", en: "Band" },
  gap: { zh: "加权差距\n（得分−目标分）", en: "Weighted gap\n(score − target)" },
  notRated: { zh: "未评", en: "Not rated" },
  rank: { zh: "名次", en: "Rank" },
} as const satisfies Readonly<Record<string, Bilingual>>;
