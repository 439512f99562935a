import type { EngineLocale } from "../engine/startEngine";
import type { NotCarriedKind } from "./notCarried";
import type { StorageState } from "./storageKeeper";

/** What the page says about files. */
export interface FileTexts {
  readonly file: string;
  readonly newWorkbook: string;
  readonly open: string;
  readonly saveCopy: string;
  backTo(name: string): string;
  readonly workbookName: string;
  readonly storage: Readonly<Record<StorageState, string>>;
  readonly drop: string;
  readonly notXlsx: string;
  cannotOpen(reason: string): string;
  cannotSave(reason: string): string;
  readonly notCarried: string;
  readonly kinds: Readonly<Record<NotCarriedKind, string>>;
  readonly dismiss: string;
}

const english: FileTexts = {
  file: "File",
  newWorkbook: "New",
  open: "Open…",
  saveCopy: "Save a copy",
  backTo: (name) => `Back to “${name}”`,
  workbookName: "Workbook name",
  storage: {
    saved: "Saved in this browser",
    saving: "Saving…",
    failed: "Not saved: this browser refuses to store. Save a copy.",
  },
  drop: "Drop an Excel workbook (.xlsx) to open it",
  notXlsx: "Only Excel workbooks (.xlsx) can be opened here.",
  cannotOpen: (reason) => `This file cannot be opened. ${reason}`,
  cannotSave: (reason) => `The copy cannot be saved. ${reason}`,
  notCarried: "Not shown here, and lost if you save a copy:",
  kinds: {
    charts: "charts",
    pictures: "pictures",
    pivotTables: "PivotTables",
    macros: "macros",
    externalLinks: "links to other workbooks",
    slicers: "slicers",
    sparklines: "sparklines",
    tablesWithoutHeaders: "tables without headers (their cells stay)",
    protection: "passwords of protected sheets (the protection stays)",
    protectedRanges: "ranges of protected sheets with a password of their own",
    conditionalFormats: "conditional formats of other kinds",
    headerPictures: "pictures in headers and footers",
    filters: "filters of other kinds (their rows stay hidden)",
  },
  dismiss: "Close",
};

const chinese: FileTexts = {
  file: "文件",
  newWorkbook: "新建",
  open: "打开…",
  saveCopy: "保存副本",
  backTo: (name) => `返回“${name}”`,
  workbookName: "工作簿名称",
  storage: {
    saved: "已保存在此浏览器",
    saving: "正在保存…",
    failed: "未保存：此浏览器无法存储。请保存副本。",
  },
  drop: "将 Excel 工作簿（.xlsx）拖到此处打开",
  notXlsx: "这里只能打开 Excel 工作簿（.xlsx）。",
  cannotOpen: (reason) => `无法打开此文件。${reason}`,
  cannotSave: (reason) => `无法保存副本。${reason}`,
  notCarried: "以下内容在此不显示，保存副本时会丢失：",
  kinds: {
    charts: "图表",
    pictures: "图片",
    pivotTables: "数据透视表",
    macros: "宏",
    externalLinks: "到其他工作簿的链接",
    slicers: "切片器",
    sparklines: "迷你图",
    tablesWithoutHeaders: "无标题行的表格（单元格保留）",
    protection: "工作表保护的密码（保护保留）",
    protectedRanges: "受保护工作表中有单独密码的区域",
    conditionalFormats: "其他类型的条件格式",
    headerPictures: "页眉和页脚中的图片",
    filters: "其他类型的筛选（其隐藏的行仍然隐藏）",
  },
  dismiss: "关闭",
};

export function fileTexts(locale: EngineLocale): FileTexts {
  return locale === "zh-CN" ? chinese : english;
}
