declare const textKeyBrand: unique symbol;

/** A text made comparable as Excel's `=` compares: ignoring case, never as a number. */
export type TextKey = string & { readonly [textKeyBrand]: true };

/** Nothing to compose, as in nearly every ID and code: tens of thousands of them are looked up at a time. */
const plain = /^[ -~]*$/u;

/**
 * The key under which IDs, codes, periods and names are found ([K1]).
 * "e001" and "E001" are one key; "1" and "001" are two.
 */
export function textKey(text: string): TextKey {
  return (plain.test(text) ? text : text.normalize("NFC")).toLowerCase() as TextKey;
}
