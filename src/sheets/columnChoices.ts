import type { Employee, Period } from "../domain/assessment";
import type { Language } from "../domain/bilingual";
import type { EvidenceNeed } from "../domain/evidence/isEvidenceMissing";
import type { RaterGroup } from "../domain/rating";
import { choicesOf } from "./choice";

export const raterGroupChoices = choicesOf<RaterGroup>([
  { value: "manager", label: { zh: "上级", en: "Manager" }, alsoAccepted: ["经理", "主管"] },
  { value: "self", label: { zh: "自评", en: "Self" }, alsoAccepted: ["本人"] },
  { value: "peer", label: { zh: "同事", en: "Peer" }, alsoAccepted: ["peers", "同级"] },
  {
    value: "direct report",
    label: { zh: "下级", en: "Direct report" },
    alsoAccepted: ["direct reports", "下属"],
  },
  { value: "customer", label: { zh: "客户", en: "Customer" }, alsoAccepted: ["customers"] },
]);

export const coreChoices = choicesOf<boolean>([
  {
    value: true,
    label: { zh: "是", en: "Yes" },
    alsoAccepted: ["true", "1", "y", "√", "✓", "核心", "core"],
  },
  { value: false, label: { zh: "否", en: "No" }, alsoAccepted: ["", "false", "0", "n", "非核心"] },
]);

export const employeeStatusChoices = choicesOf<Employee["status"]>([
  { value: "active", label: { zh: "在职", en: "Active" }, alsoAccepted: [""] },
  { value: "left", label: { zh: "离职", en: "Left" }, alsoAccepted: [] },
]);

export const periodStatusChoices = choicesOf<Period["status"]>([
  { value: "open", label: { zh: "进行中", en: "Open" }, alsoAccepted: ["开放", "打开"] },
  { value: "closed", label: { zh: "已结束", en: "Closed" }, alsoAccepted: ["已关闭", "关闭"] },
]);

/** Where a text of the model comes from. Other words are allowed and kept. */
export const originChoices = choicesOf<string>([
  { value: "source", label: { zh: "原模型", en: "Source" }, alsoAccepted: [] },
  { value: "drafted", label: { zh: "补写", en: "Drafted" }, alsoAccepted: [] },
]);

export const evidenceNeedChoices = choicesOf<EvidenceNeed>([
  {
    value: "never",
    label: { zh: "不要求", en: "No band" },
    alsoAccepted: ["", "否", "no", "none", "false"],
  },
  {
    value: "endBands",
    label: { zh: "最低和最高分数段", en: "Lowest and highest band" },
    alsoAccepted: ["最高和最低分数段", "highest and lowest band"],
  },
  {
    value: "always",
    label: { zh: "所有分数段", en: "Every band" },
    alsoAccepted: ["全部", "是", "yes", "all", "true"],
  },
]);

export const languageChoices = choicesOf<Language>([
  { value: "zh-CN", label: { zh: "zh-CN", en: "zh-CN" }, alsoAccepted: ["zh", "中文", "chinese"] },
  { value: "en-US", label: { zh: "en-US", en: "en-US" }, alsoAccepted: ["en", "英文", "english"] },
]);

/** How cells write that a rater had no opportunity to see a competency: "N/A" in both languages. */
export const notObservedChoices = choicesOf<true>([
  { value: true, label: { zh: "N/A", en: "N/A" }, alsoAccepted: ["na", "未观察", "不适用"] },
]);
