import type { CallArgument } from "../../../workbench/functions/callArgument";
import { CallBook } from "../../../workbench/functions/callBook";
import { toCallResult } from "../../../workbench/functions/callResult";
import type { CellScalar } from "../../../workbench/functions/cellScalar";
import { evaluateFunction } from "../../../workbench/functions/evaluateFunction";
import { invocationMessage } from "../../../workbench/functions/functionMessages";
import type { FunctionMetadata } from "../../../workbench/functions/functionMetadata";
import type { BlankAs } from "../../../workbench/functions/wireArgument";
import { exampleFunction } from "./exampleFunction";

const place = { unitId: "book", sheetId: "sheet", row: 4, column: 1 };
const scalar = (name: string, more = {}) => ({ name, type: "any", ...more });
const matrix = (name: string, more = {}) => scalar(name, { dimensionality: "matrix", ...more });
const omitted: CallArgument = { kind: "omitted" };

function values(...cells: readonly (readonly CellScalar[])[]): CallArgument {
  return { kind: "values", cells };
}

function cellsOf(sheetName: string, ...cells: readonly (readonly CellScalar[])[]): CallArgument {
  const endRow = cells.length - 1;
  const endColumn = (cells[0]?.length ?? 1) - 1;
  return {
    kind: "values",
    cells,
    range: { sheetName, startRow: 0, startColumn: 0, endRow, endColumn },
  };
}

function evaluateOnce(
  declared: object | FunctionMetadata,
  given: readonly CallArgument[],
  blankAs: BlankAs = "null",
) {
  const book = new CallBook();
  const metadata = "takesErrors" in declared ? declared : exampleFunction(declared);
  const shown = () => {
    book.beginRound();
    return evaluateFunction(given, { book, place, rules: { metadata, blankAs } });
  };
  const first = shown();
  const { calls } = book.queue.takeOutgoing();
  const messages = calls.map(
    (call) => JSON.parse(invocationMessage(call, "Sheet1").message) as readonly unknown[],
  );
  const sent = messages.map((message) => message[2]);
  return { first: first.cells, sent, messages, calls, book, shown };
}

describe("arguments on the way to the client", () => {
  const one = { parameters: [scalar("x", { optional: true })] };
  const block = { parameters: [matrix("x", { optional: true })] };

  test.each([
    ["a left-out scalar is null", one, [omitted], [null]],
    ["a scalar that the formula ends before is null", one, [], [null]],
    ["a left-out matrix is null", block, [omitted], [null]],
    ["a single value for a matrix is a matrix of one", block, [values([5])], [[[5]]]],
    [
      "a range is rows of cells",
      block,
      [cellsOf("S", [1, "a"], [true, null])],
      [
        [
          [1, "a"],
          [true, null],
        ],
      ],
    ],
    ["a one-cell range for a scalar is its value", one, [cellsOf("S", [7])], [7]],
  ])("%s", (_, declared, given, expected) => {
    expect(evaluateOnce(declared, given).sent).toEqual([expected]);
  });

  test("a blank cell is null on the web and 0 on the desktop, a left-out argument null on both", () => {
    const two = { parameters: [matrix("x"), scalar("y", { optional: true })] };
    const given = [cellsOf("S", [null]), omitted];
    expect(evaluateOnce(two, given, "null").sent).toEqual([[[[null]], null]]);
    expect(evaluateOnce(two, given, "zero").sent).toEqual([[[[0]], null]]);
  });

  test.each([
    ["number", "12.5", 12.5],
    ["number", true, 1],
    ["string", 12.5, "12.5"],
    ["string", false, "FALSE"],
    ["boolean", 2, true],
    ["boolean", "false", false],
    ["any", "12", "12"],
  ])("a scalar declared %s takes %p as %p", (type, given, expected) => {
    const declared = { parameters: [{ name: "x", type }] };
    expect(evaluateOnce(declared, [values([given])]).sent).toEqual([[expected]]);
  });

  test.each([
    ["number", "twelve"],
    ["number", ""],
    ["boolean", "maybe"],
  ])("a scalar declared %s refuses %p with #VALUE!", (type, given) => {
    const run = evaluateOnce({ parameters: [{ name: "x", type }] }, [values([given])]);
    expect(run.first).toEqual([[{ error: "#VALUE!" }]]);
    expect(run.sent).toEqual([]);
  });

  test("a repeating parameter gathers what is left, each in its own shape", () => {
    const declared = { parameters: [scalar("x"), matrix("rest", { repeating: true })] };
    const run = evaluateOnce(declared, [values([1]), values([2]), cellsOf("S", [3, 4])]);
    expect(run.sent).toEqual([[1, [[[2]], [[3, 4]]]]]);
    expect(evaluateOnce(declared, [values([1])]).sent).toEqual([[1, null]]);
  });

  test("a missing or a surplus argument is an error that says so", () => {
    const declared = { parameters: [scalar("x")] };
    const missing = evaluateOnce(declared, []);
    const surplus = evaluateOnce(declared, [values([1]), values([2])]);
    expect(missing.book.resultsAt(place)[0]?.messages.get("0,0")).toBe("EXAMPLE: x is missing.");
    expect(surplus.book.resultsAt(place)[0]?.messages.get("0,0")).toMatch(/too many/);
  });
});

describe("addresses", () => {
  const options = { requiresParameterAddresses: true, requiresAddress: true };
  const asking = {
    parameters: [matrix("x"), scalar("y", { optional: true })],
    result: { dimensionality: "matrix" },
    options,
  };

  test("a reference has its address with the sheet, quoted where needed; other arguments have none", () => {
    const run = evaluateOnce(asking, [cellsOf("It's", [1, 2]), omitted]);
    expect(run.messages[0]?.slice(3)).toEqual(["Sheet1!B5", 0, ["'It''s'!A1:B1", null]]);
  });

  test("a function that does not ask gets none", () => {
    const run = evaluateOnce({ parameters: [matrix("x")] }, [cellsOf("S", [1])]);
    expect(run.messages[0]?.slice(3)).toEqual([null, 0]);
  });

  test("a refused function shows #VALUE! and is never called", () => {
    const run = evaluateOnce({ ...asking, result: {} }, [values([1])]);
    expect([run.first, run.sent]).toEqual([[[{ error: "#VALUE!" }]], []]);
  });
});

describe("waiting and errors", () => {
  test("a cell is #BUSY! until the answer, then shows it", () => {
    const run = evaluateOnce({ parameters: [scalar("x")] }, [values([1])]);
    expect(run.first).toEqual([[{ error: "#BUSY!" }]]);
    const id = run.calls[0]?.id ?? 0;
    run.book.queue.answer(id, () => toCallResult({ id, value: 42 }, "scalar"));
    expect(run.shown().cells).toEqual([[42]]);
  });

  test("a busy argument makes the outer function wait without a call", () => {
    const given = [values([1, { error: "#BUSY!" }])];
    const run = evaluateOnce({ parameters: [matrix("x")] }, given);
    expect([run.first, run.sent]).toEqual([[[{ error: "#BUSY!" }]], []]);
  });

  test("the first error in the arguments is passed on without a call", () => {
    const given = [values([1, { error: "#N/A" }], [{ error: "#REF!" }, 2])];
    const run = evaluateOnce({ parameters: [matrix("x")] }, given);
    expect([run.first, run.sent]).toEqual([[[{ error: "#N/A" }]], []]);
  });

  test("a function that allows errors gets them as the client expects them", () => {
    const allowing = exampleFunction(
      { parameters: [scalar("x")] },
      { allowErrorForDataTypeAny: true },
    );
    const run = evaluateOnce(allowing, [values([{ error: "#N/A" }])]);
    expect(run.messages[0]?.slice(2)).toEqual([
      [{ type: "CustomFunctionError", code: "#N/A" }],
      null,
      4,
    ]);
  });
});

describe("a block for a scalar parameter", () => {
  const two = { parameters: [scalar("x"), scalar("y")] };

  test("is one call per value, a single row or column repeating", () => {
    const run = evaluateOnce(two, [values([1, 2]), values([10], [20])]);
    expect(run.sent).toEqual([
      [1, 10],
      [2, 10],
      [1, 20],
      [2, 20],
    ]);
  });

  test("is #N/A where another block does not reach", () => {
    const run = evaluateOnce(two, [values([1, 2, 3]), values([10, 20])]);
    for (const { id, request } of run.calls) {
      run.book.queue.answer(id, () => toCallResult({ id, value: request.values[0] }, "scalar"));
    }
    expect(run.shown().cells).toEqual([[1, 2, { error: "#N/A" }]]);
  });

  test("is busy until every call is answered", () => {
    const run = evaluateOnce(two, [values([1, 2]), values([10])]);
    const id = run.calls[0]?.id ?? 0;
    run.book.queue.answer(id, () => toCallResult({ id, value: 1 }, "scalar"));
    expect(run.shown().cells).toEqual([[{ error: "#BUSY!" }]]);
  });
});
