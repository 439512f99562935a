import { bilingualColumns, column } from "./tableColumn";

const code = column(
  "code",
  { zh: "代码", en: "Code" },
  { kind: "id", width: 50, neededFor: "scores" },
);
const origin = column("origin", { zh: "来源", en: "Origin" }, { kind: "choice", width: 60 });

export const competencyColumns = [
  code,
  ...bilingualColumns("name", { zh: "胜任力", en: "Competency" }, { width: 210 }),
  ...bilingualColumns("group", { zh: "胜任力类别", en: "Competency group" }, { width: 130 }),
  column("core", { zh: "核心", en: "Core" }, { kind: "choice", width: 50 }),
  column(
    "weight",
    { zh: "权重", en: "Weight" },
    { kind: "number", width: 55, neededFor: "scores" },
  ),
  ...bilingualColumns(
    "definition",
    { zh: "定义", en: "Definition" },
    { kind: "longText", width: 300 },
  ),
  origin,
];

export const anchorColumns = [
  code,
  column("band", { zh: "分数段", en: "Band" }, { kind: "number", width: 50, neededFor: "scores" }),
  ...bilingualColumns(
    "levelDefinition",
    { zh: "级别定义", en: "Level definition" },
    { kind: "longText", width: 240 },
  ),
  ...bilingualColumns(
    "behaviours",
    { zh: "行为描述", en: "Behaviours" },
    { kind: "longText", width: 300 },
  ),
  origin,
];

export const bandColumns = [
  column("band", { zh: "分数段", en: "Band" }, { kind: "number", width: 50, neededFor: "scores" }),
  column("from", { zh: "起始分", en: "From" }, { kind: "number", width: 60, neededFor: "scores" }),
  column("to", { zh: "截止分", en: "To" }, { kind: "number", width: 60, neededFor: "scores" }),
  ...bilingualColumns("label", { zh: "标签", en: "Label" }, { width: 100 }),
];
