import type { Language } from "../domain/bilingual";

/** That a script is missing, among others the one that holds all other sentences; so this one stands alone. */
export const notLoadedText: Readonly<Record<Language, string>> = {
  "zh-CN":
    "加载项的一部分没有下载成功。请检查网络连接，再按 Ctrl+Alt+F9 重新计算；仍不行时请重新打开工作簿。",
  "en-US":
    "A part of the add-in could not be downloaded. Check the connection, then press Ctrl+Alt+F9 to calculate again; if that does not help, open the workbook again.",
};
