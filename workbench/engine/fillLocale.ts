import type { EngineLocale } from "./startEngine";

type Texts = Readonly<Record<string, string>>;

interface GapTexts {
  readonly calculation: Texts;
  readonly borders: Texts;
  readonly merge: Texts;
  readonly filter: Texts;
  readonly filterPermission: Texts;
  readonly menu: string;
}

const texts: Readonly<Record<EngineLocale, GapTexts>> = {
  "en-US": {
    calculation: {
      analyzing: "Looking for formulas to calculate",
      calculating: "Calculating",
      "array-analysis": "Looking for formulas that depend on spilled cells",
      "array-calculation": "Calculating spilled cells",
      done: "Calculated",
    },
    borders: {
      borderTlbr: "Diagonal down",
      borderTlbcTlmr: "Two diagonals down",
      borderTlbrTlbcTlmr: "Three diagonals down",
      borderBlTr: "Diagonal up",
      borderMltrBctr: "Two diagonals up",
    },
    merge: {
      warning: "Warning",
      dismantleMergeCellWarning: "Some merged cells will be split. Go on?",
    },
    filter: {
      error: "Cannot insert",
      notAllowedToInsertRange: "Cells cannot be moved here while the sheet is filtered.",
    },
    filterPermission: { filterErr: "This range is protected and cannot be filtered." },
    menu: "Menu",
  },
  "zh-CN": {
    calculation: {
      analyzing: "正在查找需要计算的公式",
      calculating: "正在计算",
      "array-analysis": "正在查找依赖溢出单元格的公式",
      "array-calculation": "正在计算溢出单元格",
      done: "计算完成",
    },
    borders: {
      borderTlbr: "下斜线",
      borderTlbcTlmr: "两条下斜线",
      borderTlbrTlbcTlmr: "三条下斜线",
      borderBlTr: "上斜线",
      borderMltrBctr: "两条上斜线",
    },
    merge: {
      warning: "警告",
      dismantleMergeCellWarning: "部分合并单元格将被拆分。是否继续？",
    },
    filter: {
      error: "无法插入",
      notAllowedToInsertRange: "工作表处于筛选状态时，不能移动此处的单元格。",
    },
    filterPermission: { filterErr: "此区域受保护，无法筛选。" },
    menu: "菜单",
  },
};

/** Adds the texts that Univer 0.25.1 asks for and none of its locales has; it would show their keys instead. */
export function fillLocale<Own extends object>(own: Own, locale: EngineLocale): Own {
  return merged(own, gaps(texts[locale])) as Own;
}

function gaps({ calculation, borders, merge, filter, filterPermission, menu }: GapTexts): object {
  return {
    "sheets-formula": { progress: calculation },
    "sheets-ui": { borderLine: borders, merge: { confirm: merge }, filter: { confirm: filter } },
    "sheets-filter-ui": { permission: filterPermission },
    ui: { ribbon: { menu } },
  };
}

function merged(own: unknown, added: unknown): unknown {
  if (!isGroup(own) || !isGroup(added)) return added;
  const both = Object.entries(added).map(([part, text]) => [part, merged(own[part], text)]);
  return { ...own, ...Object.fromEntries(both) };
}

function isGroup(texts: unknown): texts is Readonly<Record<string, unknown>> {
  return typeof texts === "object" && texts !== null;
}
