import type { Frame, Page } from "playwright-core";
import type { Scripting } from "../../workbench/page/scripting";
import { eventually } from "./eventually";
import { openWorkbench } from "./workbenchPage";

/** The page's own `window.workbench`, which the functions given to `evaluate` see. */
declare const workbench: Scripting;

declare global {
  interface Window {
    /** What the example functions were called with, and what was cancelled. */
    calls: string[];
    /** Ends the calls of EXAMPLE.WAIT in the order in which they came. */
    waiting: ((value: number) => void)[];
  }
}

const any = (name: string, more = {}) => ({ name, type: "any", ...more });
const block = (name: string, more = {}) => any(name, { dimensionality: "matrix", ...more });
const matrix = { dimensionality: "matrix" };

/** The metadata of functions that only tests have, as a functions.json. */
const metadata = {
  functions: [
    { id: "SEEN", name: "SEEN", parameters: [any("x", { optional: true })], result: {} },
    { id: "SEENALL", name: "SEENALL", parameters: [block("x")], result: {} },
    { id: "SAME", name: "SAME", parameters: [block("x")], result: matrix },
    {
      id: "WHERE",
      name: "WHERE",
      parameters: [any("x"), block("rest", { repeating: true })],
      result: matrix,
      options: { requiresAddress: true, requiresParameterAddresses: true },
    },
    {
      id: "WHERESTREAM",
      name: "WHERESTREAM",
      parameters: [any("x")],
      result: matrix,
      options: {
        stream: true,
        requiresStreamAddress: true,
        requiresStreamParameterAddresses: true,
      },
    },
    {
      id: "REFUSED",
      name: "REFUSED",
      parameters: [any("x")],
      result: {},
      options: { requiresParameterAddresses: true },
    },
    {
      id: "WAIT",
      name: "WAIT",
      parameters: [any("x")],
      result: {},
      options: { cancelable: true },
    },
    {
      id: "STREAM",
      name: "STREAM",
      parameters: [any("x")],
      result: {},
      options: { stream: true },
    },
    { id: "FAIL", name: "FAIL", parameters: [any("how")], result: {} },
    { id: "FAILALL", name: "FAILALL", parameters: [any("how")], result: matrix },
    { id: "ORPHAN", name: "ORPHAN", parameters: [], result: {} },
    { id: "NEXT", name: "NEXT", parameters: [any("x", { optional: true })], result: {} },
    { id: "NOW", name: "NOW", parameters: [], result: {}, options: { volatile: true } },
  ],
};

/** Opens the embedded Excel with functions `EXAMPLE.…` beside the add-in's own. */
export async function openExamples(): Promise<{ page: Page; pane: Frame }> {
  const opened = await openWorkbench();
  await opened.page.evaluate((json) => workbench.functions.register("EXAMPLE", json), metadata);
  await opened.pane.evaluate(associateExamples);
  await setBlanks(opened.page, "null");
  await opened.page.evaluate(() => workbench.functions.resetCounts());
  return opened;
}

/** Runs in the add-in's page. */
function associateExamples(): void {
  const { Error: CellError, ErrorCode } = CustomFunctions;
  let count = 0;
  window.calls = [];
  window.waiting = [];
  const outcomes: Readonly<Record<string, () => unknown>> = {
    throws: () => {
      throw new Error("not for users");
    },
    rejects: () => Promise.reject(new Error("not for users")),
    value: () => {
      throw new CellError(ErrorCode.invalidValue, "No such colour.");
    },
    unavailable: () => new CellError(ErrorCode.notAvailable, "Nobody has it."),
    number: () => {
      throw new CellError(ErrorCode.invalidNumber, "unseen");
    },
    nan: () => Number.NaN,
    infinity: () => Number.POSITIVE_INFINITY,
    nothing: () => undefined,
    object: () => ({ some: "thing" }),
    inside: () => [[1, new CellError(ErrorCode.notAvailable, "Inside.")]],
    uneven: () => [[1], [1, 2]],
    nulls: () => [[null, undefined, ""]],
  };
  const note = (text: string) => void window.calls.push(text);
  const outcome = (how: string) => outcomes[how]?.();
  const functions: Readonly<Record<string, (...given: never[]) => unknown>> = {
    SEEN: (x: unknown) => JSON.stringify(x),
    SEENALL: (x: unknown) => JSON.stringify(x),
    SAME: (x: unknown) => x,
    WHERE: (
      _x: unknown,
      _rest: unknown,
      { address, parameterAddresses }: CustomFunctions.Invocation,
    ) => [[address, JSON.stringify(parameterAddresses)]],
    WHERESTREAM: (_x: unknown, invocation: CustomFunctions.StreamingInvocation<unknown[][]>) => {
      const { address, parameterAddresses } = invocation;
      invocation.setResult([[address, JSON.stringify(parameterAddresses)]]);
    },
    REFUSED: () => "called",
    WAIT: (x: unknown, invocation: CustomFunctions.CancelableInvocation) =>
      new Promise((resolve) => {
        window.waiting.push(resolve);
        invocation.onCanceled = () => note(`cancelled WAIT ${String(x)}`);
      }),
    STREAM: (x: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>) => {
      invocation.setResult(x);
      invocation.onCanceled = () => note(`cancelled STREAM ${String(x)}`);
    },
    FAIL: outcome,
    FAILALL: outcome,
    NEXT: (x: unknown) => {
      note(`NEXT ${String(x)}`);
      count += 1;
      return count;
    },
    NOW: () => (count += 1),
  };
  for (const [id, code] of Object.entries(functions)) CustomFunctions.associate(id, code);
}

/** What the functions noted since it was last asked. */
export function takeCalls(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => window.calls.splice(0));
}

/** Waits until the functions have noted this and nothing else. */
export async function expectCalls(pane: Frame, expected: readonly string[]): Promise<void> {
  const seen: string[] = [];
  await eventually(
    async () => {
      seen.push(...(await takeCalls(pane)));
      return seen;
    },
    (calls) => {
      expect(calls).toEqual(expected);
    },
  );
}

/** How many calls have gone to the add-in, once none is on its way any more. */
export async function callCount(page: Page): Promise<number> {
  let calls = -1;
  await eventually(
    async () => {
      await page.evaluate(() => workbench.waitForCalculation());
      const counts = await page.evaluate(() => workbench.functions.counts());
      const isSteady = counts.calls === calls && counts.pending === 0;
      calls = counts.calls;
      return isSteady;
    },
    (isSteady) => {
      expect(isSteady).toBe(true);
    },
  );
  return calls;
}

/** Writes formulas or values through Office.js, as the add-in does. */
export function write(pane: Frame, cells: Readonly<Record<string, string | number>>) {
  return pane.evaluate(
    (entries) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (const [address, value] of entries) sheet.getRange(address).formulas = [[value]];
        await context.sync();
      }),
    Object.entries(cells),
  );
}

export function setBlanks(page: Page, blankAs: "null" | "zero"): Promise<void> {
  return page.evaluate((kind) => workbench.functions.setBlanks(kind), blankAs);
}
