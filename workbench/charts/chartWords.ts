import type { EngineLocale } from "../engine/startEngine";
import type { DisplayUnit } from "./chartModel";

/** What Excel calls what nobody has named, in the language of its window. */
export interface ChartWords {
  readonly chart: string;
  readonly title: string;
  readonly axisTitle: string;
  readonly series: string;
  readonly displayUnits: Readonly<Record<DisplayUnit, string>>;
}

const words: Readonly<Record<EngineLocale, ChartWords>> = {
  "en-US": {
    chart: "Chart ",
    title: "Chart Title",
    axisTitle: "Axis Title",
    series: "Series",
    displayUnits: {
      Hundreds: "Hundreds",
      Thousands: "Thousands",
      TenThousands: "x 10000",
      HundredThousands: "x 100000",
      Millions: "Millions",
      TenMillions: "x 10000000",
      HundredMillions: "x 100000000",
      Billions: "Billions",
      Trillions: "Trillions",
    },
  },
  "zh-CN": {
    chart: "图表 ",
    title: "图表标题",
    axisTitle: "坐标轴标题",
    series: "系列",
    displayUnits: {
      Hundreds: "百",
      Thousands: "千",
      TenThousands: "万",
      HundredThousands: "十万",
      Millions: "百万",
      TenMillions: "千万",
      HundredMillions: "亿",
      Billions: "十亿",
      Trillions: "万亿",
    },
  },
};

export function chartWords(locale: EngineLocale): ChartWords {
  return words[locale];
}

/** Whether a title is what Excel itself writes, in any of these languages. */
export function isPlaceholder(text: string, kind: "title" | "axisTitle"): boolean {
  return Object.values(words).some((one) => one[kind] === text);
}
