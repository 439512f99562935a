import type { Bilingual } from "../domain/bilingual";
import type { TableName } from "./tableName";

/** The sheet that set-up makes for a table. */
export interface TableSheet {
  readonly name: Bilingual;
  readonly tabColor: string;
}

/** Blue is the model, green the people, orange the ratings, grey what the add-in keeps for itself. */
const tabColors = { model: "#2F6DB5", people: "#3A8F5C", ratings: "#DB8A3B", records: "#8A8886" };

/**
 * One sheet per table, so that each can grow downwards without meeting another; in the order of the
 * tabs: what is used daily first, what the add-in keeps for itself last.
 */
export const tableSheets: Readonly<Record<TableName, TableSheet>> = {
  Ratings: { name: { zh: "评分", en: "Ratings" }, tabColor: tabColors.ratings },
  Employees: { name: { zh: "员工", en: "Employees" }, tabColor: tabColors.people },
  Targets: { name: { zh: "目标分", en: "Targets" }, tabColor: tabColors.people },
  Periods: { name: { zh: "评估期", en: "Periods" }, tabColor: tabColors.people },
  Competencies: { name: { zh: "胜任力", en: "Competencies" }, tabColor: tabColors.model },
  Anchors: { name: { zh: "行为锚", en: "Anchors" }, tabColor: tabColors.model },
  Bands: { name: { zh: "分数段", en: "Bands" }, tabColor: tabColors.model },
  Settings: { name: { zh: "设置", en: "Settings" }, tabColor: tabColors.records },
  Snapshots: { name: { zh: "快照", en: "Snapshots" }, tabColor: tabColors.records },
  Versions: { name: { zh: "模型版本", en: "Versions" }, tabColor: tabColors.records },
  Journal: { name: { zh: "日志", en: "Journal" }, tabColor: tabColors.records },
};
