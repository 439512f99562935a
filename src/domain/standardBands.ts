import type { Band } from "./band";

/** The four bands that hold where a workbook has no `Bands` table of its own ([B4]). */
export const standardBands: readonly Band[] = [
  { number: 1, from: 0, to: 40, label: { zh: "待发展", en: "Developing" } },
  { number: 2, from: 41, to: 60, label: { zh: "基本胜任", en: "Basic" } },
  { number: 3, from: 61, to: 80, label: { zh: "胜任", en: "Proficient" } },
  { number: 4, from: 81, to: 100, label: { zh: "卓越", en: "Outstanding" } },
];
