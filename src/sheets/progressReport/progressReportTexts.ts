import type { Bilingual } from "../../domain/bilingual";

export const progressReportTexts = {
  name: { zh: "评分进度", en: "Rating progress" },
  title: { zh: "上级评分进度", en: "Progress of the managers' ratings" },
  note: {
    zh: "只统计上级评分；权重为 0 的胜任力无需评分。“未观察”视为已处理。",
    en: "Managers' ratings only; competencies without a weight need none. “Not observed” counts as done.",
  },
  nobody: { zh: "▶ 无需催办：全部评完。", en: "▶ Nobody to remind: everything is rated." },
  remind: {
    zh: "▶ 需催办（按未完成数从多到少）：{list}",
    en: "▶ To remind, the most open first: {list}",
  },
  reminder: { zh: "{name}（{open} 项）", en: "{name} ({open})" },
  listSeparator: { zh: "、", en: ", " },
  byManager: { zh: "按上级", en: "By manager" },
  byPerson: { zh: "按员工", en: "By employee" },
  managerId: { zh: "上级工号", en: "Manager ID" },
  manager: { zh: "上级", en: "Manager" },
  people: { zh: "{n} 人", en: "{n} people" },
  complete: { zh: "已评完 {n} 人", en: "{n} complete" },
  noManager: { zh: "（未指定上级）", en: "(no manager named)" },
  rated: { zh: "已评", en: "Rated" },
  notObserved: { zh: "未观察", en: "Not observed" },
  toCorrect: { zh: "需更正", en: "To correct" },
  missing: { zh: "未评", en: "Missing" },
  done: { zh: "完成率", en: "Done" },
  bar: { zh: "进度", en: "Progress" },
  whom: { zh: "尚缺的胜任力 / 催办", en: "Still missing / to remind" },
  remindThem: { zh: "▶ 请催办", en: "▶ remind" },
  nothingYet: { zh: "全部未评", en: "everything" },
  finished: { zh: "✔ 已完成", en: "✔ complete" },
} as const satisfies Readonly<Record<string, Bilingual>>;
