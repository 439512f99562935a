/** A formula, an error, or an apostrophe that Excel would drop; spaces before them make no difference to it. */
const leadingSign = /^\s*[=+\-@'#]/u;
/** A digit first, then nothing but signs and the letters of dates, times and powers: "001", "1E5", "5 pm", "2026年3月". */
const likeNumber = /^[\s\p{P}\p{S}]*\d[\d\s\p{P}\p{S}年月日时分秒eapm]*$/iu;
/** "May 5", "1-Jan-26": Excel reads English month names whatever its language. */
const likeDate =
  /^(?=.*\d)[\d\s\p{P}]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d\s\p{P}]*$/iu;
const truthValue = /^\s*(true|false)\s*$/iu;

/**
 * `text` so that Excel keeps it as text when it is written through `Range.values`: what it could take
 * for a formula, number, date, truth value or error gets a leading apostrophe. Excel drops that
 * apostrophe, it is no part of the value (https://github.com/OfficeDev/office-js/issues/6687).
 * So "=1+1" and "001" stay texts also where a user has changed the column's text format.
 *
 * @example asText("=1+1") // "'=1+1"
 */
export function asText(text: string): string {
  const patterns = [leadingSign, likeNumber, likeDate, truthValue];
  // East Asian Excel reads full-width signs and digits as their plain forms.
  const plain = text.normalize("NFKC");
  return patterns.some((pattern) => pattern.test(plain)) ? `'${text}` : text;
}
