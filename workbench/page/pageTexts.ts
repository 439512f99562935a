import type { EngineLocale } from "../engine/startEngine";

/** What the page itself says, as Excel on the web words it. */
export interface PageTexts {
  readonly home: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly loading: string;
  readonly ribbon: string;
  readonly manifestBroken: string;
  readonly running: string;
}

const texts: Readonly<Record<EngineLocale, PageTexts>> = {
  "en-US": {
    home: "Home",
    closePane: "Close",
    resizePane: "Width of the pane",
    loading: "Opening workbook…",
    ribbon: "Ribbon",
    manifestBroken: "The add-in's manifest cannot be read:",
    running: "is working on it…",
  },
  "zh-CN": {
    home: "开始",
    closePane: "关闭",
    resizePane: "窗格宽度",
    loading: "正在打开工作簿…",
    ribbon: "功能区",
    manifestBroken: "无法读取加载项的清单：",
    running: "正在处理…",
  },
};

export function pageTexts(locale: EngineLocale): PageTexts {
  return texts[locale];
}
