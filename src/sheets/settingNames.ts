import type { Bilingual } from "../domain/bilingual";
import type { RaterGroup } from "../domain/rating";
import { choicesOf } from "./choice";

/** What a row of `Settings` sets. */
export type SettingKey =
  "language" | "anonymityThreshold" | "profileCards" | "blindPass" | "evidenceNeed" | RaterGroup;

/** How the settings are called in the first column of `Settings`; rows of any other name are notes. */
export const settingNames: Readonly<Record<SettingKey, Bilingual>> = {
  language: { zh: "语言", en: "Language" },
  manager: { zh: "类别权重：上级", en: "Group weight: manager" },
  self: { zh: "类别权重：自评", en: "Group weight: self" },
  peer: { zh: "类别权重：同事", en: "Group weight: peer" },
  "direct report": { zh: "类别权重：下级", en: "Group weight: direct report" },
  customer: { zh: "类别权重：客户", en: "Group weight: customer" },
  anonymityThreshold: { zh: "匿名所需最少评分人数", en: "Fewest raters that may be shown" },
  profileCards: { zh: "PROFILE 显示为卡片", en: "PROFILE as a card" },
  blindPass: { zh: "盲评", en: "Blind rating" },
  evidenceNeed: { zh: "必须填写事实依据", en: "Evidence needed for" },
};

/** The same for looking a setting up by its name. */
export const settingChoices = choicesOf(
  (Object.keys(settingNames) as SettingKey[]).map((value) => ({
    value,
    label: settingNames[value],
    alsoAccepted: [],
  })),
);
