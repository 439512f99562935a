import { textKey } from "../../../src/domain/textKey";
import { scenarioReportPlan } from "../../../src/sheets/scenarioReport/scenarioReportPlan";
import { allText, rowOf, sampleRequest, valueOf } from "../sampleReports";

const request = sampleRequest("en-US");
const plan = valueOf(scenarioReportPlan(request));
const at = (key: string) => plan.columnKeys.indexOf(key);

describe("the scenario sheet", () => {
  test("[Y1] shows the worked case's total now and with equal weights", () => {
    const row = rowOf(plan, "E001");
    expect(row[at("total")]).toBeCloseTo(66.6875, 9);
    expect(row[at("total 1")]).toBeCloseTo(710 / 11, 9);
  });

  test("[Y2] shows places won as rank before minus rank after", () => {
    const rows = plan.cells.slice(plan.keyColumn.firstRow);
    const ranked = rows.filter((row) => row[at("rank")] !== "" && row[at("rank 2")] !== "");
    expect(ranked.length).toBeGreaterThan(3);
    for (const row of ranked) {
      expect(row[at("places 2")]).toBe(Number(row[at("rank")]) - Number(row[at("rank 2")]));
    }
  });

  test("[N1] lists people by their present rank", () => {
    const ranks = plan.cells
      .slice(plan.keyColumn.firstRow)
      .map((row) => row[at("rank")])
      .filter((rank) => rank !== "")
      .map(Number);
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  });

  test("[Y3] says at which factor on core the rival and the worked case change places", () => {
    const people = { employeeIds: ["E001", "E002"] };
    const both = valueOf(scenarioReportPlan({ ...request, people }));
    const [first] = both.cells.slice(both.keyColumn.firstRow);
    expect(first?.[both.columnKeys.indexOf("neighbour")]).toBeCloseTo(89 / 62, 9);
  });

  test("[Y4] says how far the order of the first holds", () => {
    expect(allText(plan)).toMatch(/The order of the first 5 holds while core's weights/u);
  });

  test("[Y1] takes at most three alternatives of its own", () => {
    const alternative = { name: "No core", weights: new Map([[textKey("A"), 0]]) };
    const alternatives = [alternative, alternative, alternative, alternative];
    const own = valueOf(scenarioReportPlan({ ...request, alternatives }));
    expect(own.columnKeys).toContain("total 3");
    expect(own.columnKeys).not.toContain("total 4");
  });

  test("is in Chinese for a Chinese workbook", () => {
    const text = allText(valueOf(scenarioReportPlan(sampleRequest("zh-CN"))));
    expect(text).toContain("核心加倍");
    expect(text).not.toContain("total");
  });
});
