import { paneSteps } from "./paneSteps";
import { requestCounts, resetCounts, sheetNames } from "./grid";
import { readRecords, readTable, tableNames } from "./tableCells";
import { openWorkbench } from "./workbenchPage";

const codes = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"];

/** Sheet and columns of every table, as its users know them. */
const tables = {
  "en-US": {
    Ratings: [
      "Ratings",
      "Period · Employee ID · Competency · Rater · Rater group · Score · Behaviours seen · Evidence · Reason · Rated on · Model version",
    ],
    Employees: ["Employees", "Employee ID · Name · Department · Role · Grade · Manager · Status"],
    Targets: ["Targets", ["Role · Grade", ...codes].join(" · ")],
    Periods: ["Periods", "Period · Status · Opened · Closed · Model version"],
    Competencies: [
      "Competencies",
      "Code · Competency (zh) · Competency (en) · Competency group (zh) · Competency group (en) · Core · Weight · Definition (zh) · Definition (en) · Origin",
    ],
    Anchors: [
      "Anchors",
      "Code · Band · Level definition (zh) · Level definition (en) · Behaviours (zh) · Behaviours (en) · Origin",
    ],
    Bands: ["Bands", "Band · From · To · Label (zh) · Label (en)"],
    Settings: ["Settings", "Setting · Value"],
    Snapshots: [
      "Snapshots",
      ["Period · Employee ID · Department · Role · Grade · Manager", ...codes].join(" · "),
    ],
    Versions: ["Versions", "Model version · Table · Key · Field · Value"],
    Journal: [
      "Journal",
      "When · Who · Table · Key · Field · Old · New · Reason · Model version · Digest",
    ],
  },
  "zh-CN": {
    Ratings: [
      "评分",
      "评估期 · 工号 · 胜任力 · 评分人 · 评分人类别 · 得分 · 观察到的行为 · 事实依据 · 原因 · 评分日期 · 模型版本",
    ],
    Employees: ["员工", "工号 · 姓名 · 部门 · 岗位 · 职级 · 上级工号 · 状态"],
    Targets: ["目标分", ["岗位 · 职级", ...codes].join(" · ")],
    Periods: ["评估期", "评估期 · 状态 · 开始日期 · 关闭日期 · 模型版本"],
    Competencies: [
      "胜任力",
      "代码 · 胜任力（中文） · 胜任力（英文） · 胜任力类别（中文） · 胜任力类别（英文） · 核心 · 权重 · 定义（中文） · 定义（英文） · 来源",
    ],
    Anchors: [
      "行为锚",
      "代码 · 分数段 · 级别定义（中文） · 级别定义（英文） · 行为描述（中文） · 行为描述（英文） · 来源",
    ],
    Bands: ["分数段", "分数段 · 起始分 · 截止分 · 标签（中文） · 标签（英文）"],
    Settings: ["设置", "设置项 · 值"],
    Snapshots: ["快照", ["评估期 · 工号 · 部门 · 岗位 · 职级 · 上级工号", ...codes].join(" · ")],
    Versions: ["模型版本", "模型版本 · 表 · 键 · 字段 · 内容"],
    Journal: ["日志", "时间 · 操作人 · 表 · 键 · 字段 · 原值 · 新值 · 原因 · 模型版本 · 摘要"],
  },
} as const;

describe.each(["en-US", "zh-CN"] as const)("setting up an empty workbook in %s", (language) => {
  test("writes the tables with the account-manager model in one writing request", async () => {
    const { page, pane } = await openWorkbench({ locale: language });
    await resetCounts(page);
    await paneSteps(pane, language).setUp();
    expect(await requestCounts(page)).toMatchObject({ writingRequests: 1, errors: 0 });

    for (const [name, [sheet, headers]] of Object.entries(tables[language])) {
      const table = await readTable(pane, name);
      expect([name, table.sheet, table.headers.join(" · ")]).toEqual([name, sheet, headers]);
    }
    expect((await tableNames(pane)).length).toBe(11);
    const competencies = await readTable(pane, "Competencies");
    expect(competencies.rows.map(([code]) => code)).toEqual(codes);
    expect(competencies.rows.map((row) => row[6])).toEqual([2, 1, 2, 2, 1, 1, 1, 1, 1, 2, 2]);
    const anchors = await readTable(pane, "Anchors");
    expect(anchors.rows.length).toBe(44);
    expect(anchors.rows.flat()).not.toContain("");
    const bands = await readTable(pane, "Bands");
    expect(bands.rows.map((row) => row.slice(0, 3))).toEqual([
      [1, 0, 40],
      [2, 41, 60],
      [3, 61, 80],
      [4, 81, 100],
    ]);
  });

  test("shows the sample's 24 employees, targets and two periods of ratings", async () => {
    const { page, pane } = await openWorkbench({ locale: language });
    await resetCounts(page);
    await paneSteps(pane, language).setUpWithSample();
    expect(await requestCounts(page)).toMatchObject({ writingRequests: 1, errors: 0 });

    const employees = await readTable(pane, "Employees");
    expect(employees.rows.length).toBe(24);
    expect(new Set(employees.rows.map(([id]) => id)).size).toBe(24);
    expect(new Set(employees.rows.map((row) => row[2])).size).toBe(4);
    const targets = await readTable(pane, "Targets");
    expect(targets.rows.map((row) => row[1])).toEqual(
      language === "zh-CN" ? ["初级", "中级", "高级"] : ["Junior", "Intermediate", "Senior"],
    );
    const ratings = await readTable(pane, "Ratings");
    expect(new Set(ratings.rows.map(([period]) => period))).toEqual(new Set(["2025H2", "2026H1"]));
  });
});

describe("setting up a workbook in which a name is taken", () => {
  test("refuses a table Ratings that holds something else, and writes nothing", async () => {
    const { page, pane } = await openWorkbench();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("B3:C4").values = [
          ["Film", "Stars"],
          ["The Long Way", 4],
        ];
        sheet.tables.add("B3:C4", true).name = "Ratings";
        await context.sync();
      }),
    );
    await resetCounts(page);
    const refusal = await paneSteps(pane, "en-US").setUpInVain();
    expect(refusal).toContain("A table named “Ratings” is already here");
    expect(refusal).toContain("Rename that table");
    expect(await requestCounts(page)).toMatchObject({ writingRequests: 0, errors: 0 });
    expect(await sheetNames(page)).toEqual(["Sheet1"]);
    expect(await readRecords(pane, "Ratings")).toEqual([{ Film: "The Long Way", Stars: 4 }]);
  });

  test.each([
    ["en-US", "Employees", "A sheet named “Employees” is already here"],
    ["zh-CN", "员工", "已有名为“员工”的工作表"],
  ] as const)("refuses a sheet of the wanted name in %s, and writes nothing", async (...given) => {
    const [language, name, message] = given;
    const { page, pane } = await openWorkbench({ locale: language });
    await pane.evaluate(
      (sheet) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add(sheet);
          await context.sync();
        }),
      name,
    );
    await resetCounts(page);
    expect(await paneSteps(pane, language).setUpInVain()).toContain(message);
    expect(await requestCounts(page)).toMatchObject({ writingRequests: 0, errors: 0 });
    expect(await sheetNames(page)).toEqual(["Sheet1", name]);
  });
});
