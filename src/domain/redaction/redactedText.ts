import { textKey } from "../textKey";

const redactedMark = "▇▇";

/** Free text with the names and IDs of others made unreadable; see [X5]. */
export type RedactText = (text: string) => string;

export interface NamesInText {
  /** Names and IDs that nobody may read. */
  readonly hidden: Iterable<string>;
  /** Names and IDs that stay, even where a hidden one is a part of them. */
  readonly kept: Iterable<string>;
}

/**
 * Makes hidden names and IDs unreadable wherever they stand in a text, whatever their case. Latin letters and digits beside one mean that it is part
 * of another word: "Li" stays in "Limit". Single characters are left: a surname alone tells of nobody.
 */
export function redactedText({ hidden, kept }: NamesInText): RedactText {
  const keptKeys = new Set([...kept].map(textKey));
  const texts = [...new Set([...hidden, ...keptKeys])].map((text) => text.trim()).filter(isTelling);
  if (texts.length === 0) return (text) => text;
  // The longest first: "李明远" before "李明".
  const alternatives = texts.sort((one, other) => other.length - one.length).map(asWord);
  const pattern = new RegExp(alternatives.join("|"), "giu");
  return (text) =>
    text
      .normalize("NFC")
      .replace(pattern, (found) => (keptKeys.has(textKey(found)) ? found : redactedMark));
}

function isTelling(text: string): boolean {
  return [...text].length > 1;
}

function asWord(text: string): string {
  const before = /^[\p{Script=Latin}\p{N}]/u.test(text) ? "(?<![\\p{Script=Latin}\\p{N}])" : "";
  const after = /[\p{Script=Latin}\p{N}]$/u.test(text) ? "(?![\\p{Script=Latin}\\p{N}])" : "";
  const literal = text.normalize("NFC").replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
  return `${before}${literal}${after}`;
}
