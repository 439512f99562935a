import type { ContractExcel } from "./contractExcel";
import { openContract } from "./contractExcel";

interface Refusal {
  readonly code: string;
  readonly message: string;
}

describe("a member that the host does not have", () => {
  let refusals: Readonly<Record<string, Refusal | undefined>>;
  beforeAll(async () => {
    const excel = await openContract();
    refusals = await unansweredIn(excel).finally(() => excel.close());
  });

  test.each([
    ["a property", "Range.linkedDataTypeState"],
    ["a property that is set", "Workbook.usePrecisionAsDisplayed"],
    ["a method", "Range.flashFill"],
    ["a method that gives an object", "Range.getPrecedents"],
    ["a collection", "Workbook.slicers"],
    ["an item of a collection", "Workbook.queries"],
    ["a property of an object that is loaded along", "Worksheet.slicers"],
  ])("is ApiNotFound with its name: %s", (_, name) => {
    expect(refusals[name]?.code).toBe("ApiNotFound");
    expect(refusals[name]?.message).toContain(name);
  });

  test("ends the request; what ran before it stays", () => {
    expect(refusals["rest"]?.message).toBe('[["before"],[""]]');
  });
});

describe("a member of a newer requirement set", () => {
  let excel: ContractExcel;
  beforeAll(async () => {
    excel = await openContract({ as: "excel2019" });
  });
  afterAll(() => excel.close());

  test("is ApiNotFound where the Excel of that profile lacks it, though the host has it", async () => {
    const code = await excel.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("hasSpill");
        await context.sync();
        return "answered";
      }).catch((error: unknown) => (error as OfficeExtension.Error).code),
    );
    expect(code).toBe("ApiNotFound");
  });

  test("is of a set that the client, asked by the add-in, says is missing", async () => {
    const supported = await excel.pane.evaluate(() =>
      ["1.7", "1.8", "1.12"].map((version) =>
        Office.context.requirements.isSetSupported("ExcelApi", version),
      ),
    );
    expect(supported).toEqual([true, false, false]);
  });

  test("is not among what is loaded when no property is named", async () => {
    const loaded = await excel.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load();
        await context.sync();
        return Object.keys(range.toJSON());
      }),
    );
    expect(loaded).toContain("values");
    expect(loaded).not.toContain("hasSpill");
  });
});

/** What each program is refused with. They are written here, because functions run in the pane as text. */
function unansweredIn({ pane }: ContractExcel): Promise<Record<string, Refusal | undefined>> {
  return pane.evaluate(async () => {
    const programs: Record<string, (context: Excel.RequestContext) => unknown> = {
      "Range.linkedDataTypeState": ({ workbook }) =>
        workbook.getSelectedRange().load("linkedDataTypeState"),
      "Workbook.usePrecisionAsDisplayed": ({ workbook }) =>
        (workbook.usePrecisionAsDisplayed = false),
      "Range.flashFill": ({ workbook }) => {
        workbook.getSelectedRange().flashFill();
      },
      "Range.getPrecedents": ({ workbook }) => workbook.getSelectedRange().getPrecedents(),
      "Workbook.slicers": ({ workbook }) => workbook.slicers.load("items/name"),
      "Workbook.queries": ({ workbook }) => workbook.queries.getItem("any").load("name"),
      "Worksheet.slicers": ({ workbook }) =>
        workbook.worksheets.getActiveWorksheet().load("name, slicers/items/name"),
    };
    const refused: Record<string, Refusal | undefined> = {};
    for (const [name, use] of Object.entries(programs)) {
      refused[name] = await Excel.run(async (context) => {
        use(context);
        await context.sync();
        return undefined;
      }).catch((error: unknown) => {
        const { code, message } = error as OfficeExtension.Error;
        return { code, message };
      });
    }
    return { ...refused, rest: { code: "", message: await whatStays() } };

    async function whatStays(): Promise<string> {
      await Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange("H1:H2");
        cells.getCell(0, 0).values = [["before"]];
        cells.flashFill();
        cells.getCell(1, 0).values = [["after"]];
        await context.sync();
      }).catch(() => undefined);
      return Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange("H1:H2");
        cells.load("values");
        await context.sync();
        return JSON.stringify(cells.values);
      });
    }
  });
}
