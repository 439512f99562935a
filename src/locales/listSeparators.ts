import type { Language } from "../domain/bilingual";

/** What stands between the items of a list inside a sentence. */
export const listSeparators: Readonly<Record<Language, string>> = { "zh-CN": "、", "en-US": ", " };
