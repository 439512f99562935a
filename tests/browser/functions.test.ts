import {
  cell,
  errorMessage,
  expectCell,
  expectCells,
  expectRow,
  formula,
  requestCounts,
  resetCounts,
  select,
  typeAll,
} from "./grid";
import { openSample } from "./sampleWorkbook";
import { openWorkbench } from "./workbenchPage";

describe("range functions", () => {
  test("[W2] leave blank cells and N/A out, and count a score of 0", async () => {
    const { page } = await openWorkbench();
    await typeAll(page, {
      A1: "80",
      C1: "N/A",
      D1: "40",
      F1: "0",
      A2: "=COMPETENCY.WEIGHTED(A1:D1)",
      B2: "=COMPETENCY.WEIGHTED(A1:F1)",
      C2: "=COMPETENCY.WEIGHTED(B1:C1)",
      D2: "=COMPETENCY.WEIGHTED(F1)",
      A3: "=COMPETENCY.BAND(A1:F1)",
      A4: "=COMPETENCY.GAP(A1:F1,60)",
    });
    await expectCells(page, { A2: 60, B2: 40, C2: "", D2: 0 });
    await expectRow(page, "A3", [3, "", "", 1, "", 1]);
    await expectRow(page, "A4", [20, "", "", -20, "", -60]);
  });

  test("write nothing into the workbook", async () => {
    const { page } = await openWorkbench();
    await resetCounts(page);
    await typeAll(page, { A1: "0", A3: "30", B1: "=COMPETENCY.WEIGHTED(A1:A3)" });
    await expectCell(page, "B1", 15);
    expect(await requestCounts(page)).toMatchObject({ writingRequests: 0, errors: 0 });
  });

  test("say which argument is wrong and what to do", async () => {
    const { page } = await openWorkbench();
    await typeAll(page, {
      A1: "72",
      B1: "'65",
      C1: "-1",
      A3: "=COMPETENCY.WEIGHTED(A1:B1)",
      A4: "=COMPETENCY.WEIGHTED({1,2,3},{1,2})",
      A5: "=COMPETENCY.WEIGHTED({1,2},C1:D1)",
      A6: "=COMPETENCY.BAND(101)",
      A7: '=COMPETENCY.BAND(50,"colour")',
      A8: "=COMPETENCY.WEIGHTED(1/0)",
    });
    const expected = {
      A3: ["scores", "65", "number stored as text", "Convert"],
      A4: ["weights", "2", "3", "same size"],
      A5: ["weights", "-1", "negative"],
      A6: ["scores", "101", "0 to 100"],
      A7: ["part", "colour", "number", "label", "range"],
    };
    for (const [address, words] of Object.entries(expected)) {
      await expectCell(page, address, "#VALUE!");
      const message = await errorMessage(page, address);
      for (const word of words) expect([address, message]).toEqual([address, containing(word)]);
    }
    await expectCell(page, "A8", "#DIV/0!");
  });

  test("BAND takes the workbook's bands, in its language", async () => {
    const { page, steps } = await openSample("zh-CN");
    await select(page, "员工!A2");
    await steps.showsEmployee("林晓雯 · E001");
    await typeAll(page, { "分数段!B3": "50" });
    // 47 in F was in band 2 before: the pane has read the new bands.
    await steps.competencyRow("F").getByText("①").waitFor();
    await typeAll(page, {
      "Sheet1!A1": "=COMPETENCY.BAND({40.9,41,60.5,100})",
      "Sheet1!A2": '=COMPETENCY.BAND(72,"label")',
    });
    await expectRow(page, "Sheet1!A1", [1, 1, 2, 4]);
    await expectCell(page, "Sheet1!A2", String(await cell(page, "分数段!D4")));
  });
});

describe("live functions", () => {
  test("spill everybody and every competency, and nothing for blank arguments", async () => {
    const { page } = await openSample();
    await typeAll(page, {
      "Sheet1!A1": '=COMPETENCY.TOTAL("*")',
      "Sheet1!C1": "=COMPETENCY.SCORE()",
      "Sheet1!P1": "=COMPETENCY.TOTAL(Z1)",
      "Sheet1!P2": '=COMPETENCY.SCORE("","A")',
      "Sheet1!P3": '=COMPETENCY.SCORE({"E001";"E002"},{"A","I"})',
      "Sheet1!P6": '=COMPETENCY.SCORE("E001","A","2025h2")',
    });
    await expectCells(page, { "Sheet1!A1": 66.6875, "Sheet1!A2": 68.375, "Sheet1!P1": "" });
    await expectRow(page, "Sheet1!C1", [72, 65, 58, 80, 55, 47, 61, 90, 35, 78, 69]);
    await expectRow(page, "Sheet1!C2", [66, 80, 60, 70, 72, 68, 75, 85, 62, 66, 64]);
    await expectCells(page, { "Sheet1!P2": "", "Sheet1!P6": 74 });
    await expectRow(page, "Sheet1!P3", [72, 35]);
    await expectRow(page, "Sheet1!P4", [66, 62]);
    expect(await formula(page, "Sheet1!A1")).toBe('=COMPETENCY.TOTAL("*")');
  });

  test("name whom or what they do not know, and what to do", async () => {
    const { page } = await openSample();
    await typeAll(page, {
      "Sheet1!A1": '=COMPETENCY.TOTAL("E999")',
      "Sheet1!A2": '=COMPETENCY.SCORE("E001","Z")',
      "Sheet1!A3": '=COMPETENCY.SCORE("E001","A","1999")',
    });
    const expected = {
      "Sheet1!A1": ["E999", "Employees"],
      "Sheet1!A2": ["Z", "Competencies"],
      "Sheet1!A3": ["1999", "Periods"],
    };
    for (const [address, words] of Object.entries(expected)) {
      await expectCell(page, address, "#N/A");
      const message = await errorMessage(page, address);
      for (const word of words) expect([address, message]).toEqual([address, containing(word)]);
    }
  });

  test.each([
    ["en-US", "Set up this workbook"],
    ["zh-CN", "设置此工作簿"],
  ])("say in %s how to set up a workbook without the tables", async (locale, words) => {
    const { page } = await openWorkbench({ locale });
    await typeAll(page, { A1: '=COMPETENCY.TOTAL("E001")' });
    await expectCell(page, "A1", "#VALUE!");
    expect(await errorMessage(page, "A1")).toContain(words);
  });
});

function containing(word: string): unknown {
  return expect.stringContaining(word);
}
