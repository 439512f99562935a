import { startWorkbench } from "./workbenchPage";

describe("the add-in's page in the embedded Excel", () => {
  test("is ready as an Excel add-in that shares its runtime with the functions", async () => {
    const { pane } = await startWorkbench();
    const info = await pane.evaluate(() => Office.onReady());
    expect(info.host).toBe("Excel");
    expect(
      await pane.evaluate(() => Office.context.requirements.isSetSupported("SharedRuntime", "1.1")),
    ).toBe(true);
  });

  test("reads and writes the grid through Microsoft's client", async () => {
    const { pane } = await startWorkbench();
    const values = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        range.values = [
          ["E001", 72],
          ["E002", 0],
        ];
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(values).toEqual([
      ["E001", 72],
      ["E002", 0],
    ]);
  });

  test("shows its pane in the language of Excel", async () => {
    const { pane } = await startWorkbench({ locale: "zh-CN" });
    await pane
      .locator("main")
      .getByText(/\p{Script=Han}/u)
      .first()
      .waitFor();
    expect(await pane.evaluate(() => document.documentElement.lang)).toMatch(/^zh/);
  });
});
