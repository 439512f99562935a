import type { Language } from "../../src/domain/bilingual";
import { setUpPlan } from "../../src/sheets/setUpPlan";
import type { TablePlan } from "../../src/sheets/tablePlan";
import type { TableName } from "../../src/sheets/tableName";
import { readAssessment } from "./reading";
import { modelData } from "./sampleTables";
import { writtenTables } from "./writtenTables";

const languages: readonly Language[] = ["zh-CN", "en-US"];

function plansIn(language: Language): readonly TablePlan[] {
  return setUpPlan({ language, model: modelData, period: "2026", when: "2026-01-12T09:30:00" });
}

function columnOf(plans: readonly TablePlan[], table: TableName, header: string) {
  const plan = plans.find(({ name }) => name === table);
  return plan?.columns[plan.headers.indexOf(header)];
}

describe.each(languages)("a new workbook in %s", (language) => {
  const plans = plansIn(language);
  const { assessment, problems } = readAssessment(writtenTables(plans));

  test("is read back without a problem, in its language", () => {
    expect(problems).toEqual([]);
    expect(assessment?.settings.language).toBe(language);
  });

  test("has one open period and nobody in it", () => {
    expect(assessment?.periods).toEqual([{ name: "2026", status: "open", modelVersion: "" }]);
    expect(assessment?.employees).toEqual([]);
  });

  test("holds all competencies and anchors", () => {
    expect(assessment?.model.competencies).toHaveLength(11);
    expect(assessment?.model.anchors).toHaveLength(44);
  });

  test("notes in the journal how many rows each table got", () => {
    const journal = plans.find(({ name }) => name === "Journal");
    const noted = journal?.rows.map(([, , table, , , , added]) => [table, added]);
    expect(noted).toEqual([
      ["Competencies", "'+ 11"],
      ["Anchors", "'+ 44"],
      ["Bands", "'+ 4"],
      ["Periods", "'+ 1"],
      ["Settings", expect.stringMatching(/^'\+ \d+$/)],
    ]);
  });

  test("has sheet names that Excel allows, each once", () => {
    const names = plans.map(({ sheet }) => sheet);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /[[\]:*?/\\]/u.test(name) || name.length > 31)).toEqual([]);
  });

  test("has rows as long as their headers and a column plan for each", () => {
    for (const { headers, columns, rows } of plans) {
      expect(columns).toHaveLength(headers.length);
      expect(rows.filter((row) => row.length !== headers.length)).toEqual([]);
    }
  });

  test("has rules short enough for Excel", () => {
    const rules = plans.flatMap(({ columns }) =>
      columns.flatMap(({ validation }) => validation ?? []),
    );
    for (const rule of rules) {
      expect(rule.alert.title.length).toBeLessThanOrEqual(32);
      expect(rule.alert.message.length).toBeLessThanOrEqual(255);
      const text = rule.kind === "list" ? rule.source : rule.kind === "custom" ? rule.formula : "";
      expect(text.length).toBeLessThanOrEqual(255);
    }
  });
});

describe("the columns of a new workbook", () => {
  const plans = plansIn("en-US");

  test.each([
    ["Employees", "Employee ID"],
    ["Ratings", "Period"],
    ["Ratings", "Competency"],
    ["Competencies", "Code"],
  ] as const)("[K1] keep %s, %s as text", (table, header) => {
    expect(columnOf(plans, table, header)?.numberFormat).toBe("@");
  });

  test("refuse a score that is neither on the scale of Bands nor N/A", () => {
    expect(columnOf(plans, "Ratings", "Score")?.validation).toMatchObject({
      kind: "custom",
      formula:
        "=OR(AND(ISNUMBER(F2),F2>=MIN('Bands'!$B:$B),F2<=MAX('Bands'!$C:$C))," +
        'F2="N/A",F2="NA",F2="未观察",F2="不适用")',
      alert: { style: "stop" },
    });
  });

  test("offer the employees that there are", () => {
    expect(columnOf(plans, "Ratings", "Employee ID")?.validation).toMatchObject({
      kind: "list",
      source: "=OFFSET('Employees'!$A$1,1,0,MAX(1,COUNTA('Employees'!$A:$A)-1),1)",
      alert: { style: "warning" },
    });
  });

  test("offer rater groups in the workbook's language", () => {
    const source = (language: Language, header: string) =>
      columnOf(plansIn(language), "Ratings", header)?.validation;
    expect(source("zh-CN", "评分人类别")).toMatchObject({ source: "上级,自评,同事,下级,客户" });
    expect(source("en-US", "Rater group")).toMatchObject({
      source: "Manager,Self,Peer,Direct report,Customer",
    });
  });
});
