import type { Language } from "../../domain/bilingual";

/** Scores and totals with at most two decimals: "66.69", "70". */
export function scoreText(score: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(score);
}

/** A gap always carries its sign: "+2", "-12"; 0 has none. */
export function gapText(gap: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    maximumFractionDigits: 2,
    signDisplay: "exceptZero",
  }).format(gap);
}

/** A share from 0 to 1 as a percentage: "93.8%". */
export function shareText(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(
    share,
  );
}
