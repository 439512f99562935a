import {
  department,
  employeeId,
  grade,
  manager,
  modelVersion,
  period,
  role,
} from "./rosterColumns";
import { column } from "./tableColumn";

const reason = column("reason", { zh: "原因", en: "Reason" }, { kind: "longText", width: 140 });
const table = column("table", { zh: "表", en: "Table" });
const key = column("key", { zh: "键", en: "Key" }, { kind: "id", width: 150 });
const field = column("field", { zh: "字段", en: "Field" }, { width: 110 });

export const ratingColumns = [
  period,
  employeeId,
  column(
    "competency",
    { zh: "胜任力", en: "Competency" },
    { kind: "id", width: 90, neededFor: "scores" },
  ),
  column("rater", { zh: "评分人", en: "Rater" }, { width: 90, neededFor: "scores" }),
  column(
    "raterGroup",
    { zh: "评分人类别", en: "Rater group" },
    { kind: "choice", neededFor: "scores" },
  ),
  column("score", { zh: "得分", en: "Score" }, { kind: "number", width: 60, neededFor: "scores" }),
  column(
    "behavioursSeen",
    { zh: "观察到的行为", en: "Behaviours seen" },
    { kind: "longText", width: 130 },
  ),
  column("evidence", { zh: "事实依据", en: "Evidence" }, { kind: "longText", width: 240 }),
  reason,
  column("ratedOn", { zh: "评分日期", en: "Rated on" }, { kind: "date" }),
  modelVersion,
];

/** Followed by one target column per competency, headed by its code. */
export const snapshotColumns = [period, employeeId, department, role, grade, manager];

export const versionColumns = [
  modelVersion,
  table,
  key,
  field,
  column("value", { zh: "内容", en: "Value" }, { kind: "id", width: 360 }),
];

export const settingColumns = [
  column("setting", { zh: "设置项", en: "Setting" }, { width: 200, neededFor: "scores" }),
  column("value", { zh: "值", en: "Value" }, { kind: "longText", width: 420, neededFor: "scores" }),
];

export const journalColumns = [
  column("when", { zh: "时间", en: "When" }, { kind: "dateTime", width: 120 }),
  column("who", { zh: "操作人", en: "Who" }, { width: 90 }),
  table,
  key,
  field,
  column("old", { zh: "原值", en: "Old" }, { width: 100 }),
  column("new", { zh: "新值", en: "New" }, { width: 100 }),
  reason,
  modelVersion,
  column("digest", { zh: "摘要", en: "Digest" }, { kind: "id", width: 120 }),
];
