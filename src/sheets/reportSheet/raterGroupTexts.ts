import type { Bilingual } from "../../domain/bilingual";
import type { RaterGroup } from "../../domain/rating";

/** What rater groups are called in reports. */
export const raterGroupTexts = {
  self: { zh: "自评", en: "self" },
  manager: { zh: "上级", en: "manager" },
  peer: { zh: "同事", en: "peers" },
  "direct report": { zh: "下级", en: "direct reports" },
  customer: { zh: "客户", en: "customers" },
  others: { zh: "其他评分人", en: "others" },
} as const satisfies Readonly<Record<RaterGroup | "others", Bilingual>>;
