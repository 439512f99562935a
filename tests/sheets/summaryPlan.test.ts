import { indexAssessment } from "../../src/domain/assessmentIndex";
import type { Language } from "../../src/domain/bilingual";
import type { SheetPlan } from "../../src/sheets/sheetPlan";
import { summaryPlan } from "../../src/sheets/summaryPlan";
import type { WorkbookTables } from "../../src/sheets/tableCells";
import { readAssessment } from "./reading";
import { sampleTables } from "./sampleTables";
import { withCell } from "./writtenTables";

function summaryOf(
  tables: WorkbookTables,
  language: Language = "en-US",
  status = "open",
): SheetPlan {
  const { assessment } = readAssessment(tables);
  const period = assessment?.periods.find((candidate) => candidate.status === status);
  if (!assessment || !period) throw new Error("The sample cannot be read");
  const index = indexAssessment(assessment);
  const plan = summaryPlan({ index, period, language, asOf: "2026-06-30" });
  if (!plan.ok) throw new Error(plan.problem.code);
  return plan.value;
}

function rowOf(plan: SheetPlan, id: string) {
  const place = plan.cells.findIndex(([first]) => first === id);
  return { cells: plan.cells[place] ?? [], formats: plan.numberFormats[place] ?? [] };
}

const english = sampleTables("en-US");
const ratings = english.get("Ratings");
const openRowOfE001 = (code: string) =>
  (ratings?.rows ?? []).findIndex(
    (row) => row[0] === "2026H1" && row[1] === "E001" && row[2] === code,
  );

describe("the summary", () => {
  const plan = summaryOf(english);

  test("[W1] has the worked case in its row", () => {
    const { cells } = rowOf(plan, "E001");
    expect(cells.slice(5, 16)).toEqual([72, 65, 58, 80, 55, 47, 61, 90, 35, 78, 69]);
    expect(cells.slice(16, 20)).toEqual([66.6875, 1, "③ Proficient", 0.4375]);
  });

  test("[N1] ranks the rival of the worked case before it", () => {
    const [own, rival] = [rowOf(plan, "E001").cells[20], rowOf(plan, "E002").cells[20]];
    expect(Number(rival)).toBeLessThan(Number(own));
  });

  test("shows each score with its band in text", () => {
    const { formats } = rowOf(plan, "E001");
    expect(formats.slice(5, 9)).toEqual(['0" ③"', '0" ③"', '0" ②"', '0" ③"']);
  });

  test("is a rectangle of cells and formats", () => {
    const widths = new Set([...plan.cells, ...plan.numberFormats].map((row) => row.length));
    expect([...widths]).toEqual([plan.columnWidths.length]);
  });

  test("lists active employees in the roster's order", () => {
    const listed = plan.cells.slice(plan.keyColumn.firstRow).map(([id]) => id);
    const roster = (english.get("Employees")?.rows ?? []).filter((row) => row[6] === "Active");
    expect(listed).toEqual(roster.map(([id]) => id));
  });

  test("says who is not rated, without total, band or rank", () => {
    const { cells } = rowOf(plan, "E017");
    expect(cells.slice(5)).toEqual([...Array<string>(12).fill(""), 0, "Not rated", "", ""]);
  });

  test("knows its columns by their competencies, whatever the language", () => {
    const chinese = summaryOf(sampleTables("zh-CN"), "zh-CN");
    expect(plan.columnKeys.slice(4, 7)).toEqual(["grade", "competency a", "competency b"]);
    expect(chinese.columnKeys).toEqual(plan.columnKeys);
    expect(plan.columnKeys).toHaveLength(plan.columnWidths.length);
  });

  test("marks core competencies and shows the weights under the headers", () => {
    expect(plan.cells[4]?.[5]).toBe("A ★\nCommunication");
    expect(plan.cells[5]?.slice(4, 8)).toEqual(["Weight", 2, 1, 2]);
  });

  test("names period, model version and date", () => {
    expect(plan.cells[1]?.[0]).toBe("Period 2026H1");
    expect(plan.cells[1]?.[2]).toMatch(/^Model version [0-9a-f]{8} · As of 2026-06-30$/);
  });

  test("explains the bands in its legend", () => {
    expect(plan.cells[2]).toEqual(
      expect.arrayContaining(["① 0–40 Developing", "④ 81–100 Outstanding"]),
    );
  });

  test("[B1] colours by lower bounds", () => {
    const formulas = plan.conditionalStyles.slice(0, 4).map(({ formula }) => formula);
    expect(formulas).toEqual([
      "=AND(ISNUMBER(F7),F7>=0,F7<41)",
      "=AND(ISNUMBER(F7),F7>=41,F7<61)",
      "=AND(ISNUMBER(F7),F7>=61,F7<81)",
      "=AND(ISNUMBER(F7),F7>=81,F7<=100)",
    ]);
  });

  test("[W2] writes not observed as N/A, which lowers coverage and leaves the mean", () => {
    const change = {
      table: "Ratings",
      header: "Score",
      row: openRowOfE001("I"),
      value: "N/A",
    } as const;
    const { cells } = rowOf(summaryOf(withCell(english, change)), "E001");
    expect([cells[13], cells[16], cells[17]]).toEqual(["N/A", 68.8, 0.9375]);
  });

  test("[W2] leaves an unrated cell blank", () => {
    const change = {
      table: "Ratings",
      header: "Score",
      row: openRowOfE001("I"),
      value: "",
    } as const;
    expect(rowOf(summaryOf(withCell(english, change)), "E001").cells[13]).toBe("");
  });

  test("[W6] names the cell of a score that cannot be used, in place of the total too", () => {
    const row = openRowOfE001("I");
    const change = { table: "Ratings", header: "Score", row, value: "７２" } as const;
    const { cells } = rowOf(summaryOf(withCell(english, change)), "E001");
    const warning = `⚠ Ratings!F${row + 2}`;
    expect([cells[13], ...cells.slice(16)]).toEqual([warning, warning, "", "", "", ""]);
  });

  test("writes Chinese where the workbook is Chinese", () => {
    const chinese = summaryOf(sampleTables("zh-CN"), "zh-CN");
    expect([chinese.name, chinese.cells[4]?.[5], rowOf(chinese, "E001").cells[18]]).toEqual([
      "汇总",
      "A ★\n沟通能力",
      "③ 胜任",
    ]);
  });

  test("[P4] shows a closed period with the grades of its time", () => {
    const grade = (status: string) => rowOf(summaryOf(english, "en-US", status), "E007").cells[4];
    expect([grade("closed"), grade("open")]).toEqual(["Junior", "Intermediate"]);
  });

  test("is the same when planned again", () => {
    expect(summaryOf(english)).toEqual(plan);
  });
});
