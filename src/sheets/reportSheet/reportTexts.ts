import type { Bilingual } from "../../domain/bilingual";

/** Words that several reports share. */
export const reportTexts = {
  about: {
    zh: "评估期 {period} · 截至 {asOf} · {who}",
    en: "Period {period} · as of {asOf} · {who}",
  },
  everybody: { zh: "全体人员", en: "everybody" },
  legend: {
    zh: "★ 核心 · 空白 未评（不计为 0）· N/A 未观察 · ⚠ 需更正 · 分数段：",
    en: "★ core · blank: unrated, never 0 · N/A not observed · ⚠ to be corrected · bands: ",
  },
  employeeId: { zh: "工号", en: "Employee ID" },
  employee: { zh: "姓名", en: "Name" },
  department: { zh: "部门", en: "Department" },
  role: { zh: "岗位", en: "Role" },
  grade: { zh: "职级", en: "Grade" },
  competency: { zh: "胜任力", en: "Competency" },
  score: { zh: "得分", en: "Score" },
  target: { zh: "目标分", en: "Target" },
  gap: { zh: "差距", en: "Gap" },
  total: { zh: "加权总分", en: "Weighted total" },
  coverage: { zh: "覆盖率", en: "Coverage" },
  rank: { zh: "名次", en: "Rank" },
  weight: { zh: "权重", en: "Weight" },
} as const satisfies Readonly<Record<string, Bilingual>>;
