import { column } from "./tableColumn";

export const role = column("role", { zh: "岗位", en: "Role" }, { width: 100, neededFor: "scores" });
export const grade = column("grade", { zh: "职级", en: "Grade" }, { neededFor: "scores" });
export const department = column("department", { zh: "部门", en: "Department" }, { width: 150 });
export const manager = column(
  "manager",
  { zh: "上级工号", en: "Manager" },
  { kind: "id", width: 70 },
);
export const employeeId = column(
  "employeeId",
  { zh: "工号", en: "Employee ID" },
  { kind: "id", width: 90, neededFor: "scores" },
);
export const period = column(
  "period",
  { zh: "评估期", en: "Period" },
  { kind: "id", width: 70, neededFor: "scores" },
);
export const modelVersion = column(
  "modelVersion",
  { zh: "模型版本", en: "Model version" },
  { kind: "id", width: 90 },
);

export const employeeColumns = [
  employeeId,
  column("name", { zh: "姓名", en: "Name" }, { width: 90 }),
  department,
  role,
  grade,
  manager,
  column("status", { zh: "状态", en: "Status" }, { kind: "choice", width: 60 }),
];

/** Followed by one column per competency, headed by its code. */
export const targetColumns = [role, grade];

export const periodColumns = [
  period,
  column(
    "status",
    { zh: "状态", en: "Status" },
    { kind: "choice", width: 70, neededFor: "scores" },
  ),
  column("opened", { zh: "开始日期", en: "Opened" }, { kind: "date" }),
  column("closed", { zh: "关闭日期", en: "Closed" }, { kind: "date" }),
  modelVersion,
];
