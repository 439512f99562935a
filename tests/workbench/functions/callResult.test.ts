import { readWireResult, toCallResult } from "../../../workbench/functions/callResult";

const matrixOf = (value: unknown) => toCallResult({ id: 1, value }, "matrix");
const error = (code: string, message?: string) => ({ type: "Error", code, message });

describe("results from the client", () => {
  test("an object and an array say the same", () => {
    expect(readWireResult([3, true, 5, [0]])).toEqual({ id: 3, failed: false, value: 5 });
    expect(readWireResult([3, false, "no", 7])).toEqual({
      id: 3,
      failed: true,
      value: "no",
      errorCode: 7,
    });
    expect(readWireResult({ id: 3, value: 5 })).toEqual({ id: 3, value: 5 });
    expect(readWireResult("no")).toBeUndefined();
  });

  test("null shows as 0, also inside a matrix", () => {
    expect(toCallResult({ id: 1, value: null }, "scalar").cells).toEqual([[0]]);
    expect(matrixOf([["", null]]).cells).toEqual([["", 0]]);
  });

  test.each([
    [1, "#N/A"],
    [5, "#DIV/0!"],
    [6, "#NUM!"],
    [7, "#VALUE!"],
    [8, "#NULL!"],
    [3, "#VALUE!"],
    [10, "#NAME?"],
  ])("error code %d shows as %s", (errorCode, shown) => {
    const { cells } = toCallResult({ id: 1, failed: true, value: "", errorCode }, "scalar");
    expect(cells).toEqual([[{ error: shown }]]);
  });

  test("a message belongs to #VALUE! and #N/A only", () => {
    const failed = (errorCode: number) =>
      toCallResult({ id: 1, failed: true, value: "Because", errorCode }, "scalar").messages.size;
    expect([failed(7), failed(1), failed(6)]).toEqual([1, 1, 0]);
  });

  test.each([
    ["a function that throws something else", 2],
    ["a rejected promise", 3],
    ["NaN", 0],
  ])("%s is #VALUE! without a message", (_, errorCode) => {
    const result = toCallResult({ id: 1, failed: true, value: "Because", errorCode }, "scalar");
    expect([result.cells, result.messages.size]).toEqual([[[{ error: "#VALUE!" }]], 0]);
  });

  test("a text of more than 32,767 characters is #VALUE!", () => {
    const texts = ["x".repeat(32_767), "x".repeat(32_768)];
    expect(matrixOf([texts]).cells).toEqual([[texts[0], { error: "#VALUE!" }]]);
  });

  test("errors inside a matrix keep their cell and their message", () => {
    const result = matrixOf([[1, error("#N/A", "Nobody")]]);
    expect(result.cells).toEqual([[1, { error: "#N/A" }]]);
    expect([...result.messages]).toEqual([["0,1", "Nobody"]]);
  });

  test("an error in place of a matrix is that error", () => {
    expect(matrixOf(error("#N/A", "Nobody")).cells).toEqual([[{ error: "#N/A" }]]);
  });

  test.each([[[]], [[[]]], [[[1, 2], [3]]], [5], ["text"]])(
    "%j does not fit a result declared a matrix",
    (value) => {
      expect(matrixOf(value).cells).toEqual([[{ error: "#VALUE!" }]]);
    },
  );

  test("an array does not fit a result declared a single value", () => {
    expect(toCallResult({ id: 1, value: [[1]] }, "scalar").cells).toEqual([[{ error: "#VALUE!" }]]);
  });

  test("a formatted number shows its number, an entity its text", () => {
    const rich = [
      { type: "FormattedNumber", basicValue: 0.5 },
      { type: "Entity", text: "Ann" },
    ];
    expect(matrixOf([rich]).cells).toEqual([[0.5, "Ann"]]);
  });
});
