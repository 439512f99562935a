/** English month names begin a date ("May 5"); Excel reads them in every language of its own. */
const monthFirst = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/iu;
const truthValue = /^(true|false)$/iu;

/**
 * `text` so that Excel keeps it as text when it is written through `Range.values`: whatever could be
 * taken for a formula, number, date, truth value or error gets a leading apostrophe. Excel drops that apostrophe,
 * it is no part of the value (https://github.com/OfficeDev/office-js/issues/6687).
 * It protects "=1+1" and "001" also where a user has changed the column's text format.
 *
 * @example asText("=1+1") // "'=1+1"
 */
export function asText(text: string): string {
  const plain = /^\p{L}/u.test(text) && !monthFirst.test(text) && !truthValue.test(text);
  return text === "" || plain ? text : `'${text}`;
}
