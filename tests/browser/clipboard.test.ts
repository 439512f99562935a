import type { Page } from "playwright-core";
import { eventually } from "./eventually";
import { openExamples, write } from "./exampleFunctions";
import { expectCell, expectCells, expectRow, formula, select } from "./grid";
import type { Scripting } from "../../workbench/page/scripting";

/** The page's own `window.workbench`, which the functions given to `evaluate` see. */
declare const workbench: Scripting;

interface Clip {
  readonly "text/plain"?: string;
  readonly "text/html"?: string;
}

/** Pastes as the browser hands over what another program has copied. */
async function pasteFrom(page: Page, address: string, clip: Clip): Promise<void> {
  await select(page, address);
  await page.evaluate(
    (parts) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(parts)) clipboardData.setData(type, text);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    clip as Record<string, string>,
  );
}

/** Copies or cuts with the keyboard, and gives what other programs find on the clipboard. */
async function take(page: Page, address: string, keys: "Control+c" | "Control+x"): Promise<Clip> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText("nothing yet"));
  await select(page, address);
  await page.keyboard.press(keys);
  let clip: Clip = {};
  await eventually(
    async () => {
      clip = await page.evaluate(readClipboard);
      return clip;
    },
    (found) => {
      expect(found).toHaveProperty("text/html");
    },
  );
  return clip;
}

/** Runs in the page; nothing while the clipboard is being written. */
async function readClipboard(): Promise<Record<string, string>> {
  try {
    const [item] = await navigator.clipboard.read();
    const parts = (item?.types ?? []).map(
      async (type) => [type, (await (await item?.getType(type))?.text()) ?? ""] as const,
    );
    return Object.fromEntries(await Promise.all(parts));
  } catch {
    return {};
  }
}

async function pasteHere(page: Page, address: string): Promise<void> {
  await select(page, address);
  await page.keyboard.press("Control+v");
}

describe("cells copied in the grid", () => {
  test("are pasted with their formulas moved, in one step of undo", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: 1, A2: 2, B1: "=A1*10", B2: "=$A$1+A2" });
    await take(page, "A1:B2", "Control+c");
    await pasteHere(page, "D5");
    await expectCells(page, { D5: 1, D6: 2, E5: 10, E6: 3 });
    expect([await formula(page, "E5"), await formula(page, "E6")]).toEqual(["=D5*10", "=$A$1+D6"]);
    await page.evaluate(() => workbench.undo());
    await expectCells(page, { D5: "", E6: "", B2: 3 });
  });

  test("take the references to them along when they are cut", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: 1, B1: "=A1*10", C1: "=SUM(A1:A1)" });
    await take(page, "A1", "Control+x");
    await pasteHere(page, "A10");
    await expectCells(page, { A1: "", A10: 1, B1: 10 });
    expect(await formula(page, "B1")).toBe("=A10*10");
  });

  test("reach other programs as text and as a table", async () => {
    const { page, pane } = await openExamples();
    await write(pane, { A1: 'a "q"', A2: "two\nlines", B1: "'001", B2: "=1+1" });
    await expectCell(page, "B2", 2);
    const clip = await take(page, "A1:B2", "Control+c");
    expect(clip["text/plain"]).toBe('"a ""q"""\t001\r\n"two\nlines"\t2\r\n');
    expect(clip["text/html"]).toMatch(/<td[^>]*>two<br[^>]*same-cell[^>]*>lines<\/td>/);
  });
});

describe("cells from another program", () => {
  test("come from text with quotation marks, line ends and tabs inside cells", async () => {
    const { page } = await openExamples();
    const text = '001\t5%\r\n"a ""b"""\t"c\nd"\r\n"e\tf"\t2024-05-01\r\n=1+1\tTRUE\r\n';
    await pasteFrom(page, "B2", { "text/plain": text });
    await expectRow(page, "B2", [1, 0.05]);
    await expectRow(page, "B3", ['a "b"', "c\nd"]);
    await expectRow(page, "B4", ["e\tf", 45_413]);
    await expectRow(page, "B5", [2, true]);
    await expectCells(page, { B6: "", D2: "" });
  });

  test("stay text where the cells are formatted as text", async () => {
    const { page, pane } = await openExamples();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A2").numberFormat = [["@"], ["@"]];
        await context.sync();
      }),
    );
    await pasteFrom(page, "A1", { "text/plain": "001\t001\r\n=1+1\t=1+1" });
    await expectRow(page, "A1", ["001", 1]);
    await expectRow(page, "A2", ["=1+1", 2]);
  });

  test("come from a spreadsheet's table with their line breaks and text formats", async () => {
    const { page } = await openExamples();
    const html = `<html><head><style>.xl65 {mso-number-format:"\\@";}</style></head><body><table>
      <tr><td class=xl65>001</td><td align=right>12</td><td sdnum="1033;0;@">007</td></tr>
      <tr><td>a &amp; b<br>second</td><td>split
        line</td><td>3</td></tr></table></body></html>`;
    await pasteFrom(page, "A1", { "text/plain": "001\t12\t007", "text/html": html });
    await expectRow(page, "A1", ["001", 12, "007"]);
    await expectRow(page, "A2", ["a & b\nsecond", "split line", 3]);
  });

  test("make a table grow, which is undone first, and raise one event", async () => {
    const { page, pane } = await openExamples();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:B2").values = [
          ["ID", "N"],
          ["x", 1],
        ];
        sheet.tables.add("A1:B2", true).name = "Grow";
        window.calls = [];
        sheet.onChanged.add((event) => {
          window.calls.push(`${event.changeType} ${event.address} ${event.source}`);
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    const tableAddress = () =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.tables.getItem("Grow").getRange().load("address");
          await context.sync();
          return range.address;
        }),
      );
    const expectAddress = (expected: string) =>
      eventually(tableAddress, (address) => {
        expect(address).toBe(expected);
      });
    await pane.evaluate(() => window.calls.splice(0));
    await pasteFrom(page, "A3", { "text/plain": "y\t2\nz\t3" });
    await expectAddress("Sheet1!A1:B4");
    expect(await pane.evaluate(() => window.calls)).toEqual(["RangeEdited A3:B4 Local"]);
    await page.evaluate(() => workbench.undo());
    await expectAddress("Sheet1!A1:B2");
    await expectCell(page, "A3", "y");
    await page.evaluate(() => workbench.undo());
    await expectCell(page, "A3", "");
  });

  // https://support.microsoft.com/office/more-on-data-validation-f38dee73-9900-4ca6-9301-8a5f6e1f0c4c
  test("are not looked at by data validation, which stays", async () => {
    const { page, pane } = await openExamples();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets
          .getActiveWorksheet()
          .getRange("A1:A5");
        dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } };
        await context.sync();
      }),
    );
    await pasteFrom(page, "A1", { "text/plain": "500" });
    await expectCell(page, "A1", 500);
    const type = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const validation = sheet.getRange("A1").dataValidation.load("type");
        await context.sync();
        return validation.type;
      }),
    );
    expect(type).toBe("WholeNumber");
  });

  test("fill a selection that one cell, or a block several times, fits into", async () => {
    const { page } = await openExamples();
    await pasteFrom(page, "A1:B4", { "text/plain": "1\t2\n3\t4" });
    await expectRow(page, "A3", [1, 2]);
    await expectRow(page, "A4", [3, 4]);
    await pasteFrom(page, "D1:D3", { "text/plain": "9" });
    await expectCell(page, "D3", 9);
  });
});
