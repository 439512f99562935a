import type { Page } from "playwright-core";
import type { Scripting } from "../../workbench/page/scripting";
import { eventually } from "./eventually";

export type Cell = string | number | boolean;

/** The page's own `window.workbench`, which the functions given to `evaluate` see. */
declare const workbench: Scripting;

/** Types into cells one after the other, as a user does; each has to be accepted. */
export async function typeAll(page: Page, entries: Readonly<Record<string, string>>) {
  for (const [address, text] of Object.entries(entries)) {
    expect([address, await typeInto(page, address, text)]).toEqual([address, true]);
  }
}

/** Types into a cell; false when data validation refuses the entry, after the user has answered its alert. */
export function typeInto(page: Page, address: string, text: string): Promise<boolean> {
  return page.evaluate(([to, typed]) => workbench.typeText(to, typed), [address, text] as const);
}

/** Types what data validation refuses, and gives the alert's message after it was read. */
export async function typeRefused(page: Page, address: string, text: string): Promise<string> {
  const typed = typeInto(page, address, text);
  const alert = page.getByRole("dialog");
  const message = await alert.innerText();
  await alert.getByRole("button", { name: /^(Cancel|取消)$/u }).click();
  await alert.waitFor({ state: "hidden" });
  expect({ text, isAccepted: await typed }).toEqual({ text, isAccepted: false });
  return message;
}

export function select(page: Page, address: string): Promise<void> {
  return page.evaluate((to) => workbench.select(to), address);
}

export async function cell(page: Page, address: string): Promise<Cell> {
  return (await page.evaluate((at) => workbench.read(at), address)).value;
}

export async function formula(page: Page, address: string): Promise<Cell> {
  return (await page.evaluate((at) => workbench.read(at), address)).formula;
}

/** Waits until a cell shows a value; numbers to 1e-9. */
export async function expectCell(page: Page, address: string, expected: Cell): Promise<void> {
  await eventually(
    () => cell(page, address),
    (value) => {
      expect({ address, value }).toEqual({ address, value: about(expected) });
    },
  );
}

/** Waits until cells show what is expected of each, spilled cells included. */
export async function expectCells(page: Page, expected: Readonly<Record<string, Cell>>) {
  for (const [address, value] of Object.entries(expected)) await expectCell(page, address, value);
}

/** Waits until the cells from `first` to the right show the values. */
export async function expectRow(page: Page, first: string, expected: readonly Cell[]) {
  for (const [at, value] of expected.entries()) await expectCell(page, rightOf(first, at), value);
}

/** Waits until there is a message behind a cell's error value, and gives it. */
export async function errorMessage(page: Page, address: string): Promise<string> {
  let message: string | undefined;
  await eventually(
    async () => (message = await page.evaluate((at) => workbench.errorMessageAt(at), address)),
    (found) => {
      expect({ address, found }).toEqual({ address, found: expect.any(String) });
    },
  );
  return message ?? "";
}

export function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => workbench.sheetNames());
}

/** What was asked of Excel since the counters were last reset. */
export async function requestCounts(page: Page) {
  return page.evaluate(() => {
    const { requests, writingRequests, errors } = workbench.counters;
    return { requests, writingRequests, errors };
  });
}

export function resetCounts(page: Page): Promise<void> {
  return page.evaluate(() => workbench.counters.reset());
}

/** The cell `columns` to the right: "A5" and 2 give "C5", within columns A to Z. */
function rightOf(address: string, columns: number): string {
  return address.replace(/[A-Z](?=\d+$)/u, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + columns),
  );
}

function about(expected: Cell): unknown {
  return typeof expected === "number" ? expect.closeTo(expected, 9) : expected;
}
