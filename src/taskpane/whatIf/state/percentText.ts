import type { Language } from "../../../domain/bilingual";

/** A share in percent with its two decimals, so that a column of them adds up to 100: "12.50%". */
export function percentText(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: "percent", minimumFractionDigits: 2 }).format(
    share / 100,
  );
}
