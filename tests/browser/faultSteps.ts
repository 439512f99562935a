import type { Frame, Page } from "playwright-core";
import type { Fault, FaultReport } from "../../workbench/faults/fault";
import type { Scripting } from "../../workbench/page/scripting";

/** The page's own `window.workbench`, which the functions given to `evaluate` see. */
declare const workbench: Scripting;

const faulty: Page[] = [];

export function addFault(page: Page, fault: Fault): Promise<number> {
  faulty.push(page);
  return page.evaluate((given) => workbench.faults.add(given), fault);
}

export function faultReports(page: Page): Promise<readonly FaultReport[]> {
  return page.evaluate(() => workbench.faults.list());
}

export function cancelFault(page: Page, id: number): Promise<void> {
  return page.evaluate((given) => workbench.faults.cancel(given), id);
}

afterEach(async () => {
  const open = faulty.splice(0).filter((page) => !page.isClosed());
  await Promise.all(open.map((page) => page.evaluate(() => workbench.faults.clear())));
});

/** Writes into the active sheet as an add-in would: "done", or the code and message of the error. */
export function write(pane: Frame, address: string): Promise<string> {
  return pane.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(cells).values = [[1]];
        await context.sync();
        return "done";
      }).catch((error: unknown) => {
        if (error instanceof OfficeExtension.Error) return `${error.code}: ${error.message}`;
        throw error;
      }),
    address,
  );
}

/** What a cell of the page's workbook holds. */
export async function read(page: Page, address: string): Promise<unknown> {
  const { value } = await page.evaluate((cell) => workbench.read(cell), address);
  return value;
}
