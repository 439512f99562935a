import { inLanguage, type Bilingual, type Language } from "../../domain/bilingual";

/** What a text's {places} are filled with. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Says texts in one language. */
export type Say = (words: Bilingual, values?: TextValues) => string;

/**
 * Texts in `language`, their {places} filled in.
 *
 * @example sayIn("en-US")({ zh: "{n} 人", en: "{n} people" }, { n: 3 }) // "3 people"
 */
export function sayIn(language: Language): Say {
  return (words, values = {}) =>
    inLanguage(words, language).replaceAll(/\{(\w+)\}/gu, (place, name: string) =>
      String(values[name] ?? place),
    );
}
