import type { Language } from "../../../domain/bilingual";
import { withoutNoise } from "../../../domain/withoutNoise";

/** How much more or less a multiplier is than 1, cut so that it never says too much: 1.2349 is "23.4%". */
export function changeText(multiplier: number, language: Language): string {
  const thousandths = Math.floor(withoutNoise(Math.abs(multiplier - 1) * 1000));
  const format = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return thousandths === 0 ? `<${format.format(0.001)}` : format.format(thousandths / 1000);
}
