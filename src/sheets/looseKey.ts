declare const looseKeyBrand: unique symbol;

/** A header or a word made comparable: letter case, full-width forms and spaces make no difference. */
export type LooseKey = string & { readonly [looseKeyBrand]: true };

/** @example looseKey(" Competency（ZH）") === looseKey("competency(zh)") */
export function looseKey(text: string | number | boolean): LooseKey {
  const lowerCase = String(text).normalize("NFKC").toLowerCase();
  return lowerCase.replace(/\s+/gu, "") as LooseKey;
}
