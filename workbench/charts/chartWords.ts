import type { EngineLocale } from "../engine/startEngine";

/** What Excel calls what nobody has named, in the language of its window. */
export interface ChartWords {
  readonly chart: string;
  readonly title: string;
  readonly axisTitle: string;
  readonly series: string;
}

const words: Readonly<Record<EngineLocale, ChartWords>> = {
  "en-US": { chart: "Chart ", title: "Chart Title", axisTitle: "Axis Title", series: "Series" },
  "zh-CN": { chart: "图表 ", title: "图表标题", axisTitle: "坐标轴标题", series: "系列" },
};

export function chartWords(locale: EngineLocale): ChartWords {
  return words[locale];
}

/** Whether a title is what Excel itself writes, in any of these languages. */
export function isPlaceholder(text: string, kind: "title" | "axisTitle"): boolean {
  return Object.values(words).some((one) => one[kind] === text);
}
