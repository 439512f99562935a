import type { EngineLocale } from "../engine/startEngine";

/** What the page says when it cannot paste. */
export interface ClipboardTexts {
  readonly protectedCells: string;
  readonly noText: string;
}

const texts: Readonly<Record<EngineLocale, ClipboardTexts>> = {
  "en-US": {
    protectedCells: "The cell you're trying to change is on a protected sheet.",
    noText: "Only text and tables can be pasted here.",
  },
  "zh-CN": {
    protectedCells: "您试图更改的单元格位于受保护的工作表中。",
    noText: "此处只能粘贴文本和表格。",
  },
};

export function clipboardTexts(locale: EngineLocale): ClipboardTexts {
  return texts[locale];
}
