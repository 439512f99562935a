/** The two languages the product speaks. */
export type Language = "zh-CN" | "en-US";

/** One text in both languages; an empty one falls back to the other. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The text in `language`, or in the other one where that is empty. */
export function inLanguage(text: Bilingual, language: Language): string {
  return language === "zh-CN" ? text.zh || text.en : text.en || text.zh;
}
