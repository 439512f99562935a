import fc from "fast-check";

import { uniqueHeaders } from "../../../workbench/engine/uniqueHeaders";

describe("column names from header cells", () => {
  test("stay as they are when they differ", () => {
    expect(uniqueHeaders(["Code", "Name"], "Column")).toEqual(["Code", "Name"]);
  });

  test("fill blanks by position", () => {
    expect(uniqueHeaders(["Code", "", ""], "Column")).toEqual(["Code", "Column2", "Column3"]);
  });

  test("number a name that is there already, whatever its letter case", () => {
    expect(uniqueHeaders(["Name", "name", "NAME"], "Column")).toEqual(["Name", "name2", "NAME3"]);
  });

  test("do not take a number that another column has", () => {
    expect(uniqueHeaders(["A", "A", "A2"], "Column")).toEqual(["A", "A3", "A2"]);
  });

  test("are never twice the same", () => {
    const texts = fc.array(fc.constantFrom("", "a", "A", "b", "a2", "Column1"), { maxLength: 8 });
    fc.assert(
      fc.property(texts, (headers) => {
        const names = uniqueHeaders(headers, "Column").map((name) => name.toLowerCase());
        expect(new Set(names).size).toBe(headers.length);
        expect(names).not.toContain("");
      }),
    );
  });
});
