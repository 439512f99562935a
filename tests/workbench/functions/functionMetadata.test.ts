import { exampleFunction } from "./exampleFunction";
import { readFunctionMetadata } from "../../../workbench/functions/functionMetadata";

const declared = {
  functions: [
    {
      id: "SCORE",
      name: "SCORE",
      description: "The score",
      parameters: [
        { name: "who", type: "any", dimensionality: "matrix", optional: true },
        { name: "more", type: "number", repeating: true },
      ],
      result: { dimensionality: "matrix" },
      options: { stream: true, requiresStreamParameterAddresses: true },
    },
    { id: "BAD", parameters: [], result: {}, options: { requiresParameterAddresses: true } },
  ],
};

describe("functions.json", () => {
  const [score, bad] = readFunctionMetadata(declared);

  test("parameters keep their shape, and are scalars of any type unless declared", () => {
    expect(score?.parameters).toMatchObject([
      { name: "who", type: "any", shape: "matrix", isOptional: true, isRepeating: false },
      { name: "more", type: "number", shape: "scalar", isOptional: false, isRepeating: true },
    ]);
  });

  test("a streaming function asks for addresses with an option of its own", () => {
    expect(score).toMatchObject({ isStreaming: true, wantsParameterAddresses: true });
  });

  test("an option for streams counts for streams only, and a stream is not volatile", () => {
    const options = { requiresStreamAddress: true, requiresAddress: true, volatile: true };
    const read = (stream: boolean) => exampleFunction({ options: { ...options, stream } });
    expect(read(true)).toMatchObject({ wantsAddress: true, isVolatile: false });
    expect(read(false)).toMatchObject({ wantsAddress: true, isVolatile: true });
    const other = exampleFunction({ options: { requiresStreamAddress: true } });
    expect(other.wantsAddress).toBe(false);
  });

  test("a function with parameter addresses and a scalar result is refused", () => {
    expect(bad?.refusal).toMatch(/^BAD asks for parameter addresses/);
    expect(score?.refusal).toBeUndefined();
  });

  test("errors reach the functions only where the file allows them", () => {
    const [allowing] = readFunctionMetadata({ ...declared, allowErrorForDataTypeAny: true });
    expect([score?.takesErrors, allowing?.takesErrors]).toEqual([false, true]);
  });

  // Letter case: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json#edit-custom-enums-in-json-metadata
  test("a parameter has the choices of its enum, whatever the letter case of the id", () => {
    const enums = [
      { id: "DAYS", type: "number", values: [{ name: "Monday", numberValue: 1 }] },
      { id: "PARTS", type: "string", values: [{ name: "the number", stringValue: "number" }] },
    ];
    const parameters = [
      { name: "day", customEnumId: "days" },
      { name: "part", customEnumId: "PARTS" },
      { name: "other" },
    ];
    const { parameters: read } = exampleFunction({ parameters }, { enums });
    expect(read.map(({ choices }) => choices)).toEqual([
      [{ value: 1, name: "Monday" }],
      [{ value: "number", name: "the number" }],
      [],
    ]);
  });

  test("text that is no metadata declares no function", () => {
    expect(readFunctionMetadata("no")).toEqual([]);
    expect(readFunctionMetadata({ functions: "no" })).toEqual([]);
  });
});
