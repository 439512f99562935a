import { readFunctionMetadata } from "../../../workbench/functions/functionMetadata";

const named = (id: string, name = id, more = {}) => ({
  id,
  name,
  parameters: [],
  result: {},
  ...more,
});

function refusals(...functions: readonly object[]): readonly (string | undefined)[] {
  return readFunctionMetadata({ functions }).map(({ refusal }) => refusal);
}

describe("functions that Excel would not run", () => {
  test("an id that an earlier function has, in any letter case", () => {
    expect(refusals(named("ADD"), named("add", "PLUS"))).toEqual([
      undefined,
      "PLUS: another function has the id add.",
    ]);
  });

  test("a name that an earlier function has", () => {
    expect(refusals(named("ADD"), named("PLUS", "Add"))[1]).toBe(
      "Add: another function has this name.",
    );
  });

  test.each([["A"], ["1ST"], ["MY-SUM"], ["_SUM"]])("the name %s", (name) => {
    expect(refusals(named("ID", name))[0]).toMatch(/begins with a letter/);
  });

  test("an id with other signs than letters, digits and periods", () => {
    expect(refusals(named("MY_SUM", "MYSUM"))[0]).toMatch(/the id "MY_SUM"/);
  });

  test("a parameter after a repeating one", () => {
    const parameters = [{ name: "all", repeating: true }, { name: "last" }];
    expect(refusals(named("SUMS", "SUMS", { parameters }))[0]).toMatch(/only the last parameter/);
  });
});
